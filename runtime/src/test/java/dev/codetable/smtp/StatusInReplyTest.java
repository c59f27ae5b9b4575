package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers in a reply are its enhanced status (RFC 2034, section 4). */
final class StatusInReplyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    550 5.1.1 User unknown                         | 5.1.1
                    550 5.1.1                                      | 5.1.1
                    550-5.1.1                                      | 5.1.1
                    550   5.1.1 User unknown                       | 5.1.1
                    550 5.7.509 Access denied by DMARC policy      | 5.7.509
                    550 5.7.0, Mail sending denied                 | 5.7.0
                    550 5.1.1: User unknown                        | 5.1.1
                    550 5.1.1; User unknown                        | 5.1.1
                    550 5.1.1. User unknown                        | 5.1.1
                    550 5.1.1<u@example.com> User unknown          | 5.1.1
                    550 #5.1.0 Address rejected.                   | 5.1.0
                    452 #4.5.3 Too many recipients.                | 4.5.3
                    550 (5.1.1) User unknown                       | 5.1.1
                    550 [5.1.1] User unknown                       | 5.1.1
                    550-'5.7.1 <u@example.com>... Access denied'   | 5.7.1
                    550 sorry, no mailbox here by that name (#5.1.1)             | 5.1.1
                    511 sorry, no mailbox here by that name (#5.1.1 - chkuser)   | 5.1.1
                    421 too many (#soft) connections (#4.4.5)      | 4.4.5
                    250 2.1.5 Ok                                   | 2.1.5
                    250 2.0.0: Ok                                  | 2.0.0
                    554 4.7.1 Disagrees                            | 4.7.1
                    450 5.2.2 Disagrees                            | 5.2.2
                    """)
    void stands_after_the_code_or_opens_the_text_or_is_marked(String raw, String status) {
        assertThat(SmtpReply.parse(raw).enhancedStatus()).contains(EnhancedStatus.parse(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 10.20.30 blocked",
                "550 5.1.1.5 blocked",
                "550 [5.1.1.5] blocked",
                "550 5.1.1.5",
                "550 5.1 User unknown",
                "550 5.1.1000 User unknown",
                "550 5.01.1 User unknown",
                "550 5.1.1rc2 is too old",
                "550 5.1.1-p1 is too old",
                "550 5.4.0/24 blocked",
                "550 <5.1.1@example.com> unknown",
                "550 7.7.1 not authorized",
                "550 Client 5.1.1 required",
                "550 requires version 5.1.2",
                "550 Blocked by rule 4.16.1",
                "451 Please try again later [#4.16.1].",
                "554 Blocked - see https://example.com/5.7.1",
                "550 (#5.1.1.9)",
                "550 (#2.1.1)",
                "220 2.1.0.1 ready",
                "220 mx.example.com ESMTP Sendmail 8.14.8/8.14.8",
                "220 mx.example.com ESMTP (#2.0.0)",
                "250 5.1.1 Ok",
                "250 (2.1.5) Ok",
                "354 2.0.0 Go ahead",
                "354 5.0.0 Go ahead",
            })
    void other_numbers_are_no_status(String raw) {
        assertThat(SmtpReply.parse(raw).enhancedStatus()).isEmpty();
    }

    @Test
    void the_last_line_that_has_one_counts() {
        var reply = SmtpReply.parse("550-5.1.1 a\r\n550-5.7.1 b\r\n550 c");

        assertThat(reply.enhancedStatus()).contains(EnhancedStatus.of(5, 7, 1));
        assertThat(reply.linesDisagree()).isTrue();
    }

    @Test
    void lines_without_one_do_not_disagree() {
        var reply = SmtpReply.parse("214-This is a server\r\n214 2.0.0: End of HELP info");

        assertThat(reply.enhancedStatus()).contains(EnhancedStatus.of(2, 0, 0));
        assertThat(reply.linesDisagree()).isFalse();
    }
}
