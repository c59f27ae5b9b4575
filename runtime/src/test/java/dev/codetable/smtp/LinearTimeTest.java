package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodedException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a megabyte, each of a shape over which a reader that looks back or ahead too far takes hours. */
@Timeout(120)
final class LinearTimeTest {

    static Stream<String> shapes() {
        return Stream.of(
                        "5",
                        ".",
                        " ",
                        "(",
                        ")",
                        "[",
                        "<",
                        "\"",
                        "'",
                        ":",
                        "-",
                        "=",
                        "_",
                        "/",
                        "\\",
                        "\n",
                        "\r",
                        "\r\n",
                        "\t",
                        "5.",
                        "5.1.",
                        "5.1.1",
                        "5.1.1 ",
                        "(#",
                        "(#5.1.",
                        "550",
                        "550 ",
                        "550-",
                        "550-\n",
                        "550-5.1.1 a\r\n",
                        "550 550 ",
                        "(550",
                        "([{<\"'",
                        "said: ",
                        "said: 550-",
                        "smtp; ",
                        "<a@",
                        "<a@b>",
                        "a@b ",
                        ": ",
                        ":_",
                        ":_550/",
                        "[1:",
                        "mx[2001:db8:",
                        "\\r\\n550",
                        "\n ",
                        "\n\t550 ",
                        ", b'",
                        "CODE: 550, ",
                        "x",
                        "\u0301",
                        "\uD83D\uDE00")
                .map(piece -> piece.repeat((1 << 20) / piece.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("shapes")
    void every_reader_gets_through(String text) throws IOException {
        for (String said :
                new String[] {text, "550 " + text, "550-" + text, "said: 550 " + text, text + " 550 5.1.1"}) {
            SmtpReply.search(said);
            EnhancedStatus.search(said);
            assertThat(SmtpReply.of(550, said).toWire()).startsWith("5");
            read(said);
        }
        assertThat(CodedException.message(text)).isNotNull();
    }

    private static void read(String text) throws IOException {
        try {
            SmtpReply.ofWire(text);
        } catch (MalformedReplyException refused) {
            assertThat(refused).hasMessageNotContaining("\n");
        }
        try {
            SmtpReply.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedReplyException | EOFException refused) {
            assertThat(refused).hasMessageNotContaining("\n");
        }
        try {
            EnhancedStatus.parse(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_000);
        }
    }
}
