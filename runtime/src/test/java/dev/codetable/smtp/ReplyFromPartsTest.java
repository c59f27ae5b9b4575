package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies of a code and a text that a mail library hands over apart. */
final class ReplyFromPartsTest {

    @Test
    void the_text_alone_is_read_as_after_the_code() {
        assertThat(SmtpReply.of(550, "5.1.1 User unknown")).isEqualTo(SmtpReply.parse("550 5.1.1 User unknown"));
        assertThat(SmtpReply.of(550, "no mailbox (#5.1.1)").enhancedStatus()).contains(EnhancedStatus.of(5, 1, 1));
        assertThat(SmtpReply.of(250, "5.1.1 Ok").enhancedStatus()).isEmpty();
        assertThat(SmtpReply.of(550, "")).isEqualTo(SmtpReply.parse("550"));
    }

    @Test
    void null_counts_as_empty() {
        assertThat(SmtpReply.of(250, null)).isEqualTo(SmtpReply.parse("250"));
    }

    @Test
    void lines_of_the_text_are_lines_of_the_reply() {
        assertThat(SmtpReply.of(550, "5.7.1 a\r\n\r\n5.7.1 b\n\n").lines()).containsExactly("5.7.1 a", "", "5.7.1 b");
        assertThat(SmtpReply.of(550, "5.7.1 a\n5.7.1 b")).isEqualTo(SmtpReply.parse("550-5.7.1 a\r\n550 5.7.1 b"));
    }

    @Test
    void a_whole_reply_with_that_code_is_that_reply() {
        String raw = "550-5.1.1 a\r\n550 5.1.1 b\r\n";
        assertThat(SmtpReply.of(550, raw)).isEqualTo(SmtpReply.parse(raw));
        assertThat(SmtpReply.of(550, "550")).isEqualTo(SmtpReply.parse("550"));
    }

    @Test
    void the_code_of_the_first_line_does_not_hide_what_the_last_one_says() {
        var reply = SmtpReply.of(220, "220-mx.example.net ESMTP\r\n521 5.7.1 Blocked");

        assertThat(reply.code()).isEqualTo(521);
        assertThat(reply.isPermanent()).isTrue();
        assertThat(reply.linesDisagree()).isTrue();
    }

    @Test
    void a_reply_that_breaks_off_is_no_success_here_either() {
        assertThat(SmtpReply.of(250, "250-mx.example.com\r\n").isSuccess()).isFalse();
    }

    @Test
    void a_reply_with_another_code_is_text() {
        var reply = SmtpReply.of(550, "421 4.3.2 closing");

        assertThat(reply.code()).isEqualTo(550);
        assertThat(reply.text()).isEqualTo("421 4.3.2 closing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\u0000", "550", "550-", "550-a\nb", "550 a\n550 b", "5505", "\ud800", " ", "-"})
    void no_text_is_refused(String text) {
        assertThat(SmtpReply.of(550, text).isPermanent()).isTrue();
        assertThat(SmtpReply.of(550, text.repeat(100_000)).isPermanent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 25, 199, 600, 5_500, Integer.MAX_VALUE})
    void a_code_is_200_to_599(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpReply.of(code, "text"))
                .withMessageContaining(String.valueOf(code));
    }
}
