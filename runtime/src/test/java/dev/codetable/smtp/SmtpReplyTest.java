package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codetable.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reply says by its codes (RFC 5321, section 4.2). */
final class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource({
        "220, SUCCESS",
        "250, SUCCESS",
        "254, SUCCESS",
        "299, SUCCESS",
        "334, INTERMEDIATE",
        "354, INTERMEDIATE",
        "421, TRANSIENT",
        "432, TRANSIENT",
        "471, TRANSIENT",
        "550, PERMANENT",
        "571, PERMANENT",
        "599, PERMANENT",
    })
    void the_first_digit_decides(int code, Outcome outcome) {
        var reply = SmtpReply.parse(code + " some text");

        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.codeOutcome()).isEqualTo(outcome);
        assertThat(reply.isSuccess()).isEqualTo(outcome == Outcome.SUCCESS);
        assertThat(reply.isIntermediate()).isEqualTo(outcome == Outcome.INTERMEDIATE);
        assertThat(reply.isTransient()).isEqualTo(outcome == Outcome.TRANSIENT);
        assertThat(reply.isPermanent()).isEqualTo(outcome == Outcome.PERMANENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"250", "250\r\n", "250 ", "250\t", "250-\r\n250"})
    void the_text_may_be_missing(String raw) {
        var reply = SmtpReply.parse(raw);

        assertThat(reply.code()).isEqualTo(250);
        assertThat(reply.isSuccess()).isTrue();
        assertThat(reply.text()).isBlank();
    }

    @Test
    void a_failure_text_does_not_make_a_success_a_failure() {
        assertThat(SmtpReply.parse("235 auth failure").isSuccess()).isTrue();
    }

    @Test
    void code_and_status_that_disagree_are_both_kept() {
        var reply = SmtpReply.parse("550 4.2.2 over quota");

        assertThat(reply.isPermanent()).isTrue();
        assertThat(reply.enhancedStatus()).contains(EnhancedStatus.of(4, 2, 2));
        assertThat(reply.codesDisagree()).isTrue();
        assertThat(SmtpReply.parse("550 5.2.2 over quota").codesDisagree()).isFalse();
        assertThat(SmtpReply.parse("550 over quota").codesDisagree()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    220-mx.example.net ESMTP | 521 5.7.1 Service unavailable | 521 | PERMANENT
                    550-first                | 250 last                      | 250 | PERMANENT
                    250-first                | 450 last                      | 450 | TRANSIENT
                    450-first                | 550 last                      | 550 | PERMANENT
                    550-first                | 450 last                      | 450 | PERMANENT
                    354-first                | 250 last                      | 250 | INTERMEDIATE
                    550-first                | 554 last                      | 554 | PERMANENT
                    """)
    void the_worst_line_decides_and_the_last_gives_the_code(String first, String last, int code, Outcome outcome) {
        var reply = SmtpReply.parse(first + "\r\n" + last + "\r\n");

        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.linesDisagree()).isTrue();
        assertThat(reply.isSuccess()).isFalse();
    }

    @Test
    void the_outcome_is_another_than_the_codes_only_where_lines_disagree_or_the_last_is_missing() {
        assertThat(SmtpReply.parse("550-a\r\n250 b").codeOutcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(SmtpReply.parse("250-a\r\n").codeOutcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(SmtpReply.parse("550 4.2.2 a").codeOutcome()).isEqualTo(Outcome.PERMANENT);
    }

    @ParameterizedTest
    @CsvSource({
        "250-mx.example.com, TRANSIENT",
        "354-go, TRANSIENT",
        "450-busy, TRANSIENT",
        "550-no, PERMANENT",
        "250-, TRANSIENT"
    })
    void a_reply_that_breaks_off_is_never_a_success(String raw, Outcome outcome) {
        var reply = SmtpReply.parse(raw + "\r\n");

        assertThat(reply.isComplete()).isFalse();
        assertThat(reply.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+OK",
                " 250 ok",
                "25 ok",
                "2500 ok",
                "250ok",
                "250_ok",
                "250\u00a0ok",
                "２５０ ok",
                "600 no",
                "199 x",
                "\r\n250 ok",
                "250-a\r\n\r\n250 b",
                "250-a\r\nb\r\n250 c",
                "250 a\r\n250 b",
                "250 a\r\nb",
                "250-a\rfoo\r\n25"
            })
    void anything_else_is_malformed(String raw) {
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.parse(raw));
    }

    @Test
    void says_what_is_malformed_in_one_line() {
        assertThatExceptionOfType(MalformedReplyException.class)
                .isThrownBy(() -> SmtpReply.parse("220-a\r\n+OK \u0007" + "x".repeat(1_000) + "\r\n"))
                .withMessageStartingWith("line 2 ")
                .withMessageContaining("+OK \\u0007xxx")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void is_bounded() {
        assertThat(SmtpReply.parse("550 " + "x".repeat(8_188)).isPermanent()).isTrue();
        assertThat(SmtpReply.parse("250-x\n".repeat(999) + "250 x").lines()).hasSize(1_000);
        assertMalformed("550 " + "x".repeat(8_189));
        assertMalformed("250-x\n".repeat(1_000) + "250 x");
        assertMalformed(("250-" + "x".repeat(8_000) + "\n").repeat(8) + "250 " + "x".repeat(2_000));
    }

    private static void assertMalformed(String raw) {
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.parse(raw));
    }

    @Test
    void bytes_are_utf8_or_else_latin1() {
        String utf8 = "550 5.1.1 Usuário inválido";
        assertThat(SmtpReply.parse(utf8.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Usuário inválido");
        assertThat(SmtpReply.parse(utf8.getBytes(StandardCharsets.ISO_8859_1)).text())
                .isEqualTo("Usuário inválido");
        byte[] gbk = {'5', '3', '5', ' ', (byte) 0xb5, (byte) 0xc7, (byte) 0xc2, (byte) 0xbc};
        assertThat(SmtpReply.parse(gbk).code()).isEqualTo(535);
    }

    @Test
    void lines_are_as_sent_and_text_is_without_codes() {
        var reply =
                SmtpReply.parse("550-5.7.1 Not accepted.\r\n550-  Learn more at\r\n550 5.7.1 https://example.com/\r\n");

        assertThat(reply.lines())
                .containsExactly("5.7.1 Not accepted.", "  Learn more at", "5.7.1 https://example.com/");
        assertThat(reply.text()).isEqualTo("Not accepted.\n  Learn more at\nhttps://example.com/");
        assertThat(SmtpReply.parse("550 #5.1.0 Rejected").text()).isEqualTo("#5.1.0 Rejected");
        assertThat(SmtpReply.parse("250 2.0.0: Ok").text()).isEqualTo("Ok");
        assertThat(SmtpReply.parse("250 5.0.0 Ok").text()).isEqualTo("5.0.0 Ok");
    }

    @Test
    void is_shown_in_one_safe_line() {
        assertThat(SmtpReply.parse("550-5.1.1 a\r\n550 5.1.1 b\u001b[31m")).hasToString("550 5.1.1 a\\nb\\u001b[31m");
        assertThat(SmtpReply.parse("250")).hasToString("250");
    }

    @Test
    void is_a_value() throws Exception {
        var reply = SmtpReply.parse("550-5.1.1 a\r\n550 5.1.1 b\r\n");

        assertThat(reply)
                .isEqualTo(SmtpReply.parse("550-5.1.1 a\n550\t5.1.1 b"))
                .hasSameHashCodeAs(SmtpReply.parse("550-5.1.1 a\n550\t5.1.1 b"))
                .isNotEqualTo(SmtpReply.parse("550-5.1.1 a\n550-5.1.1 b"))
                .isNotEqualTo(SmtpReply.parse("551-5.1.1 a\n550 5.1.1 b"))
                .isNotEqualTo(SmtpReply.parse("550 5.1.1 a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "250 2.1.5 Ok",
                "550-5.1.1 a\r\n550 5.1.1 b\r\n",
                "550-No\r\n250 Yes",
                "250-mx.example.com\r\n",
                "450",
            })
    void is_read_back_as_it_was_written(String wire) throws Exception {
        var reply = SmtpReply.parse(wire);

        assertThat(Serialized.copy(reply)).isEqualTo(reply);
    }

    @Test
    void no_status_is_an_empty_one() {
        assertThat(SmtpReply.parse("550 no").enhancedStatus()).isEqualTo(Optional.empty());
    }
}
