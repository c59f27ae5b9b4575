package dev.codetable.processor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.testing.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String HEADER = "code|name|outcome|meaning\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t \r\n\u3000\n"})
    void emptyTableNeedsAHeader(String text) {
        assertThat(TestTable.of(text).problems())
                .containsExactly("1:1 [] the table is empty; it needs a header, such as: "
                        + "code, name, outcome, meaning (separated by tabs)");
    }

    @Test
    void tableOfCommentsNeedsAHeaderToo() {
        assertThat(TestTable.of("# code|name|outcome\n\n# 550|X|permanent\n").problems())
                .containsExactly("1:1 [] the table has only comments; it needs a header, such as: "
                        + "code, name, outcome, meaning (separated by tabs)");
    }

    @Test
    void tableWithoutACodeIsReportedAtItsHeader() {
        assertThat(TestTable.of(HEADER).problems())
                .containsExactly("1:1 [code] the table lists no code; families and x. rows alone make no constants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAtLfAndCrlfAndCr(String end) {
        Table table = TestTable.of("code|name" + end + end + "250|OK" + end + "550|REFUSED" + end)
                .read();

        assertThat(texts(table)).containsExactly(List.of("250", "OK"), List.of("550", "REFUSED"));
        assertThat(lines(table)).containsExactly(3, 4);
    }

    @Test
    void lineEndsMayBeMixed() {
        Table table = TestTable.of("code|name\r\n1|A\n2|B\r3|C\r\r\n4|D\n\r5|E").read();

        assertThat(texts(table))
                .containsExactly(
                        List.of("1", "A"), List.of("2", "B"), List.of("3", "C"), List.of("4", "D"), List.of("5", "E"));
        assertThat(lines(table)).containsExactly(2, 3, 4, 6, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void nothingElseThatUnicodeCallsALineEndEndsALine(String separator) {
        Table table = TestTable.of("code|meaning\n550|No" + separator + "mailbox\n551|X")
                .read();

        assertThat(texts(table)).containsExactly(List.of("550", "No" + separator + "mailbox"), List.of("551", "X"));
        assertThat(lines(table)).containsExactly(2, 3);
    }

    @Test
    void blankLinesAndCommentsAreSkippedButCounted() {
        Table table = TestTable.of("""
                # before the header
                code|name

                |
                  # indented
                #550|OUT|of|use
                550|REFUSED
                """).read();

        assertThat(texts(table)).containsExactly(List.of("550", "REFUSED"));
        assertThat(lines(table)).containsExactly(7);
    }

    @Test
    void hashLaterInALineIsNoComment() {
        Table table = TestTable.of("code|meaning\n550|# of recipients # exceeded\n551#|X")
                .read();

        assertThat(texts(table)).containsExactly(List.of("550", "# of recipients # exceeded"), List.of("551#", "X"));
    }

    @Test
    void rowThatBeginsWithATabIsNeverTakenForAComment() {
        assertThat(TestTable.of(HEADER + "250|OK|success\n||permanent|# of recipients exceeded")
                        .problems())
                .containsExactly(
                        "3:1 [] this row has no code; fill it in, " + "or begin the line with # to make it a comment");
    }

    @Test
    void hashBehindATabIsNoComment() {
        Table table = TestTable.of("code|meaning\n|# of recipients\n").read();

        assertThat(texts(table)).containsExactly(List.of("", "# of recipients"));
    }

    @Test
    void cellsAreStrippedOfAnyWhiteSpace() {
        Table table = TestTable.of("\u3000code |\u2003name\u3000\n 550\u3000|  REFUSED \u2003")
                .read();

        assertThat(table.columns()).extracting(Column::name).containsExactly("code", "name");
        assertThat(texts(table)).containsExactly(List.of("550", "REFUSED"));
    }

    @Test
    void positionIsThatOfTheTextWithoutTheSpaceAroundIt() {
        String line = " 550\t\u3000 REFUSED  \tx";
        Table table = TestTable.of("code|name|meaning\n" + line).read();

        assertThat(table.rows().get(0).cells())
                .extracting(Cell::position)
                .containsExactly(
                        new Position("codes.tsv", 2, 2, 3, line),
                        new Position("codes.tsv", 2, 8, 7, line),
                        new Position("codes.tsv", 2, 18, 1, line));
    }

    @Test
    void blankCellsStandBehindTheirTab() {
        String line = "550\t\t\tx";
        Table table = TestTable.of("code|name|outcome|meaning\n" + line).read();

        assertThat(table.rows().get(0).cells())
                .extracting(Cell::position)
                .containsExactly(
                        new Position("codes.tsv", 2, 1, 3, line),
                        new Position("codes.tsv", 2, 5, 0, line),
                        new Position("codes.tsv", 2, 6, 0, line),
                        new Position("codes.tsv", 2, 7, 1, line));
    }

    @Test
    void cellsMissingAtTheEndOfALineAreBlankAndStandThere() {
        Table table = TestTable.of("code|name|outcome|meaning\n550|X").read();

        assertThat(texts(table)).containsExactly(List.of("550", "X", "", ""));
        assertThat(table.rows().get(0).cells().get(3).position())
                .isEqualTo(new Position("codes.tsv", 2, 6, 0, "550\tX"));
    }

    @Test
    void lineWithTooManyCellsIsReportedAtTheFirstOneTooMany() {
        assertThat(TestTable.of("code|name|outcome\n550|X|permanent|Refused|RFC 5321\n551|Y|permanent|")
                        .problems())
                .containsExactly(
                        "2:17 [Refused] this line has 5 cells, but the header has 3 columns; "
                                + "remove the tab, or name the column",
                        "3:17 [] this line has 4 cells, but the header has 3 columns; "
                                + "remove the tab, or name the column");
    }

    @Test
    void cellsBeforeTheOneTooManyAreStillChecked() {
        assertThat(TestTable.of("code|name|outcome\n550|class|permanent|Refused")
                        .problems())
                .containsExactly(
                        "2:5 [class] 'class' is a word of the Java language; write CLASS",
                        "2:21 [Refused] this line has 4 cells, but the header has 3 columns; "
                                + "remove the tab, or name the column");
    }

    @Test
    void quotesAreOrdinaryCharacters() {
        Table table = TestTable.of("code|meaning\n550|\"No").read();

        assertThat(texts(table)).containsExactly(List.of("550", "\"No"));
    }

    @Test
    void wordsOfAListKnowWhereTheyStand() {
        String line = "x.1.1\t 450  550\u3000553 ";
        Table table = TestTable.of("code|replies\n" + line).read();

        List<Cell> words = table.rows().get(0).cells().get(1).words();

        assertThat(words).extracting(Cell::text).containsExactly("450", "550", "553");
        assertThat(words)
                .extracting(Cell::position)
                .containsExactly(
                        new Position("codes.tsv", 2, 8, 3, line),
                        new Position("codes.tsv", 2, 13, 3, line),
                        new Position("codes.tsv", 2, 17, 3, line));
    }

    @Test
    void blankListHasNoWords() {
        Table table = TestTable.of("code|replies\nx.1.1|").read();

        assertThat(table.rows().get(0).cells().get(1).words()).isEmpty();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<Integer> lines(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().get(0).position().line())
                .toList();
    }
}
