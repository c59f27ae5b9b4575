package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mark and word by which a reply is told from a number, by itself: with it, and with as little as possible else. */
final class SearchMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~ 550 No such user~                                        | 550 No such user
                    '550 No such user                                          | 550 No such user
                    ( [550 No such user                                        | 550 No such user
                    <,550 No such user                                         | 550 No such user
                    ehlo me\\n250 Hello                                        | 250 Hello
                    DATA\\n<- 354 Go ahead                                     | 354 Go ahead
                    <- 550 No such user                                        | 550 No such user
                    SMTP to mail.example.com <- 550 No such user               | 550 No such user
                    smtp.example.com,550 No such user                          | 550 No such user
                    SMTP error:550 No such user                                | 550 No such user
                    SMTP error; 550 No such user                               | 550 No such user
                    SMTP error 550: No such user                               | 550 No such user
                    mx.example.com[192.0.2.25]:25: 550 No such user            | 550 No such user
                    m[2001:db8::25] refused to talk to me: 554 Go away         | 554 Go away
                    smtp.example.com resp=550 No such user                     | 550 No such user
                    smtp.example.com error\\n [554 No service]                 | 554 No service
                    SMTP error\\n code 421                                     | 421
                    Worker said '550 No such user'                             | 550 No such user
                    lasterror=550 No such user                                 | 550 No such user
                    SMTP rejected: 550 No such user                            | 550 No such user
                    HTTP 200 from example.com\\nSMTP error code 550 No such user | 550 No such user
                    The SMTP server returned '421'                             | 421
                    The SMTP server returned '550 That isn't ours' and left    | 550 That isn't ours
                    SMTP error (550 No such user (really) here) and left       | 550 No such user (really) here
                    ~SMTP error (421) ~                                        | 421
                    smtplib.SMTPDataError: (554, b'                            | 554
                    recipient 2.1.5 250 OK                                     | 250 2.1.5 OK
                    550- No such user\\n550 here                               | 550- No such user\\n550 here
                    """)
    void reply_is_found(String text, String reply) {
        assertThat(SmtpReply.search(lines(text)).map(SmtpReply::lines))
                .isEqualTo(Optional.of(SmtpReply.parse(lines(reply)).lines()));
        assertThat(SmtpReply.search(lines(text)).map(SmtpReply::code))
                .isEqualTo(Optional.of(SmtpReply.parse(lines(reply)).code()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  550 No such user",
                "- 550 in stock",
                "items <- 550 in stock",
                "SMTP size < 550 in stock",
                "SMTP error connecting to mail.example.com port: 465",
                "[worker:7]: 550 ready",
                "[com.example.app.Main]: 550 ready",
                "SMTP gateway: HTTP error code 404 not found",
                "SMTP gateway error (404) Not Found",
                "red,550 in stock",
                "smtp,250 300",
                "ehlo me\n250 300",
                "ehlo me\n250",
                "smtp nrcpt=250 (queue active)",
                "smtp nrcpt=250 300",
                "smtp nrcpt=250 size=3",
                "SMTP bounced: 250",
                "SMTP deferred: 421 (4%)",
                "SMTP rejected: 550 12",
                "(404, 'Not Found')",
                "2.1.5 250",
                "mx[2001:db8::2",
                "error;550 in stock",
                "smtp.example.com,554, b'",
                "550\rready",
            })
    void number_is_no_reply(String text) {
        assertThat(SmtpReply.search(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Connected to 192.0.2.25 but greeting failed. (#4.4.2)      | 4.4.2
                    SMTP connection failed #4.4.1                              | 4.4.1
                    delivery_3:_deferral:_Status:_4.4.1_(no_answer)/           | 4.4.1
                    Diagnostic-Code: smtp; 550\\r\\n 5.1.1 User unknown        | 5.1.1
                    User 5.1.1 <user@example.com>: unknown                     | 5.1.1
                    """)
    void status_is_found(String text, String status) {
        assertThat(EnhancedStatus.search(lines(text))).contains(EnhancedStatus.parse(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see ticket #4.4.2 of the tracker",
                "version 5.1.1 <stable>",
                "version 5.1.1 <unclosed",
                "version 5.1.1 <by user@example.com>",
                "version 5.1.1 <user@example.com",
                "Diagnostic-Code: smtp; 550\r\n5.1.1 is the next line",
            })
    void number_is_no_status(String text) {
        assertThat(EnhancedStatus.search(text)).isEmpty();
    }

    @Test
    void line_starts_at_its_code_and_not_at_a_number_in_the_text() {
        assertThat(SmtpReply.search("mx[192.0.2.25] said: 550-abc550 def 550 ghi")
                        .orElseThrow()
                        .lines())
                .containsExactly("abc550 def", "ghi");
        assertThat(SmtpReply.search("mx[192.0.2.25] said: 550-5.1.1 in about 300 seconds 550 5.1.1 ghi")
                        .orElseThrow()
                        .lines())
                .containsExactly("5.1.1 in about 300 seconds", "5.1.1 ghi");
    }

    @Test
    void qmail_ends_a_line_of_a_reply_with_a_slash() {
        assertThat(SmtpReply.search("delivery_3:_failure:_host_said:_550-No/550")
                        .orElseThrow()
                        .lines())
                .containsExactly("No", "");
    }

    private static String lines(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n");
    }
}
