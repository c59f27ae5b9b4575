package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code alone is the code of the whole reply. */
final class ReplyCodeTest {

    @Test
    void is_the_code_that_parse_gives() {
        assertThat(RealReply.wire())
                .allSatisfy(row -> assertThat(SmtpReply.code(row.raw()))
                        .isEqualTo(SmtpReply.parse(row.raw()).code()));
    }

    @Test
    void any_characters_will_do() {
        assertThat(SmtpReply.code(new StringBuilder("550 5.1.1 User unknown\r\n")))
                .isEqualTo(550);
    }

    @Test
    void is_the_last_lines() {
        assertThat(SmtpReply.code("220-mx.example.net\r\n521 Blocked")).isEqualTo(521);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void is_malformed_where_parse_says_so(String raw) {
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.parse(raw));
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.code(raw));
    }

    static List<String> malformed() {
        return List.of(
                "", "+50 x", "2a0 ok", "5500 x", "２５０ ok", "250 a\r\n250 b", "999 x", "250 " + "x".repeat(9_000));
    }
}
