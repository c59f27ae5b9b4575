package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringLiteralTest {

    /** JLS 3.10.7; what is outside ASCII, or of no width, is written by its number (JLS 3.3). */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "8 \\b",
                "9 \\t",
                "a \\n",
                "c \\f",
                "d \\r",
                "22 \\\"",
                "5c \\\\",
                "20 ' '",
                "7e ~",
                "27 ''''",
                "0 \\u0000",
                "7 \\u0007",
                "b \\u000b",
                "1f \\u001f",
                "7f \\u007f",
                "80 \\u0080",
                "2028 \\u2028",
                "ffff \\uffff"
            })
    void characterIsEscapedAsInJava(String character, String escaped) {
        assertThat(StringLiteral.of(Character.toString(Integer.parseInt(character, 16))))
                .hasToString('"' + escaped + '"');
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', '\"a\\n\"\n        + \"b\"'", "'a\n', '\"a\\n\"'", "'a', '\"a\"'", "'', '\"\"'"})
    void everyLineOfATextIsALineOfSource(String text, String literal) {
        assertThat(StringLiteral.of(text)).hasToString(literal);
    }

    /** The class file's own encoding (JVMS 4.4.7), as the JDK writes it, which takes a byte more than compilers do. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd83d, 0xffff})
    void pieceIsAsLongAsAClassFileTakes(int character) throws IOException {
        String text = Character.toString((char) character).repeat(70_000);

        List<String> pieces = StringLiteral.pieces(text);

        assertThat(String.join("", pieces)).isEqualTo(text);
        for (String piece : pieces) {
            writeAsInClassFile(piece);
        }
        assertThatThrownBy(() -> writeAsInClassFile("a" + pieces.get(0) + (char) character))
                .isInstanceOf(UTFDataFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"65534, 1", "65535, 2", "131068, 2", "131069, 3"})
    void textIsCutWhereItNeedsToBe(int length, int pieces) {
        assertThat(StringLiteral.pieces("a".repeat(length))).hasSize(pieces);
        assertThat(StringLiteral.of("a".repeat(length)).toString().split("\\.concat\\("))
                .hasSize(pieces);
    }

    private static void writeAsInClassFile(String text) throws IOException {
        try (var out = new DataOutputStream(OutputStream.nullOutputStream())) {
            out.writeUTF(text);
        }
    }
}
