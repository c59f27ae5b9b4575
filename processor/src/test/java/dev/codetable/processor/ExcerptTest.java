package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.problem.Position;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void caretsAreUnderTheCell() {
        assertThat(excerpt("550 FAILED transiet", 12, 8)).isEqualTo("""

                550 FAILED transiet
                           ^^^^^^^^""");
    }

    @Test
    void tabsAreKeptSoThatCaretsAlign() {
        assertThat(excerpt("550\tFAILED\ttransiet", 12, 8)).isEqualTo("""

                550\tFAILED\ttransiet
                \s\s\s\t      \t^^^^^^^^""");
    }

    @Test
    void missingCellGetsOneCaret() {
        assertThat(excerpt("550\t", 5, 0)).isEqualTo("\n550\t\n   \t^");
        assertThat(excerpt("550", 4, 0)).isEqualTo("\n550\n   ^");
    }

    @Test
    void missingLineIsNotShown() {
        assertThat(excerpt("", 1, 0)).isEmpty();
        assertThat(Excerpt.of(Position.wholeTable("codes.tsv"))).isEmpty();
    }

    @Test
    void characterOfTwoCharsGetsOneCaret() {
        assertThat(excerpt("😀\t😀", 4, 2)).isEqualTo("\n😀\t😀\n \t^");
    }

    @Test
    void charactersThatWouldGarbleTheLineAreReplaced() {
        assertThat(excerpt("a\u0007b\u202Ec\u2028d\u001B[31m\uD800", 3, 2))
                .isEqualTo("\na\uFFFDb\uFFFDc\uFFFDd\uFFFD[31m\uFFFD\n  ^^");
    }

    @Test
    void longLineIsCutAroundTheCell() {
        String line = "x".repeat(1000) + "WRONG" + "y".repeat(1000);

        assertThat(excerpt(line, 1001, 5))
                .isEqualTo("\n…" + "x".repeat(40) + "WRONG" + "y".repeat(75) + "…\n" + " ".repeat(41) + "^^^^^");
    }

    @Test
    void longLineIsCutOnlyWhereItIsLong() {
        assertThat(excerpt("WRONG" + "y".repeat(1000), 1, 5)).isEqualTo("\nWRONG" + "y".repeat(115) + "…\n^^^^^");
        assertThat(excerpt("x".repeat(1000) + "WRONG", 1001, 5))
                .isEqualTo("\n…" + "x".repeat(40) + "WRONG\n" + " ".repeat(41) + "^^^^^");
    }

    @Test
    void longCellIsCutToo() {
        assertThat(excerpt("x".repeat(1000), 1, 1000)).isEqualTo("\n" + "x".repeat(120) + "…\n" + "^".repeat(120));
    }

    private static String excerpt(String line, int column, int length) {
        return Excerpt.of(new Position("codes.tsv", 1, column, length, line));
    }
}
