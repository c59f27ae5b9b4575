package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that is taken, and the first that is not. */
final class BoundariesTest {

    @Test
    void reply_codes_are_200_to_599() {
        assertThat(SmtpReply.of(200, "").code()).isEqualTo(200);
        assertThat(SmtpReply.of(599, "").code()).isEqualTo(599);
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpReply.of(199, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpReply.of(600, ""));
        assertThat(SmtpReply.ofFailure(Outcome.PERMANENT, OptionalInt.of(599), Optional.empty(), "")
                        .code())
                .isEqualTo(599);
        assertThat(SmtpReply.ofFailure(Outcome.PERMANENT, OptionalInt.of(600), Optional.empty(), "")
                        .code())
                .isEqualTo(550);
    }

    @Test
    void the_lowest_limits_take_a_code_alone() throws IOException {
        var limits = new ReplyLimits(3, 1, 3);

        assertThat(SmtpReply.read(stream("250\r\n"), limits).code()).isEqualTo(250);
        assertThatExceptionOfType(MalformedReplyException.class)
                .isThrownBy(() -> SmtpReply.read(stream("250 \r\n"), limits));
    }

    @Test
    void one_line_too_many_is_read_and_no_more() {
        var connection = stream("250-a\r\n".repeat(5));

        assertThatExceptionOfType(MalformedReplyException.class)
                .isThrownBy(() -> SmtpReply.read(connection, new ReplyLimits(100, 2, 1_000)));
        assertThat(connection.available()).isEqualTo("250-a\r\n".repeat(2).length());
    }

    @Test
    void the_end_of_a_connection_is_before_a_reply_or_inside_one() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> SmtpReply.read(stream("")))
                .withMessage("the connection ended before a reply");
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> SmtpReply.read(stream("2")))
                .withMessage("the connection ended inside a reply");
    }

    @Test
    void a_zero_byte_is_no_end() throws IOException {
        assertThat(SmtpReply.read(stream("550 a\0b\r\n")).text()).isEqualTo("a\0b");
    }

    /** U+FFFD is what a decoder puts where bytes are no UTF-8, and can be sent like any other character. */
    @Test
    void a_replacement_character_that_was_sent_is_text() {
        String sent = "550 \uFFFD \u20AC";
        assertThat(SmtpReply.parse(sent.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("\uFFFD \u20AC");
        assertThat(WireText.decode("\uFFFD".getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFFFD");
        assertThat(WireText.decode(new byte[] {(byte) 0xFF})).isEqualTo("\u00FF");
    }

    @Test
    void four_hundred_is_the_first_failure() {
        assertThat(SmtpReply.parse("400 busy (#4.2.1)").enhancedStatus()).contains(EnhancedStatus.of(4, 2, 1));
        assertThat(SmtpReply.parse("399 busy (#4.2.1)").enhancedStatus()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.", "5.123", "5.1234.1", "5.1.1234", "5.1.1.", ".1.1.", "5,1.1"})
    void a_status_has_three_numbers(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> EnhancedStatus.parse(text))
                .satisfies(refused -> assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class));
    }

    @ParameterizedTest
    @CsvSource({"2, true, false, false", "4, false, true, false", "5, false, false, true"})
    void a_status_is_of_its_class_and_of_no_other(int clazz, boolean success, boolean later, boolean never) {
        var status = EnhancedStatus.of(clazz, 1, 1);

        assertThat(status.isSuccess()).isEqualTo(success);
        assertThat(status.isTransient()).isEqualTo(later);
        assertThat(status.isPermanent()).isEqualTo(never);
    }

    @Test
    void hashes_tell_values_apart() {
        assertThat(EnhancedStatus.of(5, 1, 1)).doesNotHaveSameHashCodeAs(EnhancedStatus.of(5, 1, 2));
        assertThat(SmtpReply.parse("550 a")).doesNotHaveSameHashCodeAs(SmtpReply.parse("550 b"));
    }

    /** RFC 5321, section 4.5.3.1.5: 512 octets with CRLF. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFD"})
    void written_lines_have_512_octets_at_most_and_use_them(String character) {
        String wire = SmtpReply.of(550, character.repeat(1_000)).toWire();

        int octets = character.getBytes(StandardCharsets.UTF_8).length;
        assertThat(wire.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(510));
        assertThat(wire.split("\r\n")[0].getBytes(StandardCharsets.UTF_8))
                .hasSizeGreaterThan(510 - "...".length() - octets);
    }

    @Test
    void what_is_quoted_in_an_error_is_short() {
        assertThatExceptionOfType(MalformedReplyException.class)
                .isThrownBy(() -> SmtpReply.parse("x".repeat(80)))
                .withMessageEndingWith("\"" + "x".repeat(80) + "\"");
        assertThatExceptionOfType(MalformedReplyException.class)
                .isThrownBy(() -> SmtpReply.parse("x".repeat(81)))
                .withMessageEndingWith("\"" + "x".repeat(80) + "...\"");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
