package dev.codetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message that all exceptions share. */
final class CodedExceptionTest {

    @Test
    void joins_what_there_is() {
        assertThat(CodedException.message("550", "5.1.1", "User unknown")).isEqualTo("550 5.1.1 User unknown");
        assertThat(CodedException.message("550", "", "User unknown")).isEqualTo("550 User unknown");
        assertThat(CodedException.message("", "", "")).isEmpty();
        assertThat(CodedException.message()).isEmpty();
    }

    @Test
    void escapes_what_could_start_a_line_or_change_how_it_is_shown() {
        assertThat(CodedException.message("a\r\nb\tc")).isEqualTo("a\\r\\nb\\tc");
        assertThat(CodedException.message("\u001b[31m\u0000\u0085")).isEqualTo("\\u001b[31m\\u0000\\u0085");
        assertThat(CodedException.message("\u202e\u2028\u2029")).isEqualTo("\\u202e\\u2028\\u2029");
        assertThat(CodedException.message("\ud800")).isEqualTo("\\ud800");
    }

    @Test
    void escapes_characters_above_u_ffff_by_their_two_units() {
        String tag = Character.toString(0xE0001);
        assertThat(CodedException.message(tag + "1")).isEqualTo("\\udb40\\udc011");
    }

    @Test
    void holds_what_causes_and_suppressed_ones_lead_to() {
        var lost = new IllegalStateException("lost");
        var cause = new IllegalArgumentException("cause");
        var holder = new IllegalStateException(new IllegalStateException(cause));
        cause.addSuppressed(lost);
        lost.addSuppressed(holder);

        assertThat(CodedException.holds(holder, lost)).isTrue();
        assertThat(CodedException.holds(holder, cause)).isTrue();
        assertThat(CodedException.holds(lost, lost)).isTrue();
        assertThat(CodedException.holds(holder, new IllegalStateException("lost")))
                .isFalse();
        assertThat(CodedException.holds(null, lost)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Usuário inválido", "用户不存在", "😀", "C:\\path", "100 %"})
    void leaves_harmless_text_alone(String text) {
        assertThat(CodedException.message(text)).isEqualTo(text);
    }
}
