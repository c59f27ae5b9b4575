package dev.codetable.processor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules in the comments are those of RFC 4180, section 2. */
class CsvTableTest {

    private static final String HEADER = "code,name,meaning\n";

    @Test
    void commasSeparateCells() { // rule 4
        assertThat(rows("550,REFUSED,Refused")).containsExactly(List.of("550", "REFUSED", "Refused"));
    }

    @Test
    void quotedCellMayHoldCommasAndQuotesAndLineEnds() { // rules 5 to 7
        assertThat(rows("550,\"REFUSED\",\"Refused, \"\"for now\"\"\nor for ever\""))
                .containsExactly(List.of("550", "REFUSED", "Refused, \"for now\"\nor for ever"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsInOtherTables(String end) {
        assertThat(rows("550,A,x" + end + "551,\"B\",y" + end))
                .containsExactly(List.of("550", "A", "x"), List.of("551", "B", "y"));
    }

    @Test
    void commentsAndBlankLinesAndBlankRecordsAreSkipped() {
        assertThat(rows("# a comment, with a comma and a \" quote\n\n,,\n550,A,\"# no comment\"\n"))
                .containsExactly(List.of("550", "A", "# no comment"));
    }

    @Test
    void cellsAreStrippedAndMissingOnesAreBlank() {
        assertThat(rows("550, A ")).containsExactly(List.of("550", "A", ""));
        assertThat(rows("550,A,\"  both sides \"")).containsExactly(List.of("550", "A", "both sides"));
    }

    @Test
    void cellMayBeBlankWhereverItStands() {
        assertThat(rows("x,\"A\",")).containsExactly(List.of("x", "A", ""));
        assertThat(rows(",A,\"\"")).containsExactly(List.of("", "A", ""));
        assertThat(rows(",,A")).containsExactly(List.of("", "", "A"));
    }

    @Test
    void quoteMayCloseACellAtTheBeginningOfALine() {
        assertThat(rows("550,A,\"x\n\"\n551,B,y")).containsExactly(List.of("550", "A", "x"), List.of("551", "B", "y"));
    }

    @Test
    void tabIsPartOfACell() {
        assertThat(rows("550,A,\"one\ttwo\"")).containsExactly(List.of("550", "A", "one\ttwo"));
    }

    @Test
    void cellIsPointedAtBehindItsQuote() {
        Table table = read(HEADER + "\"550\",\"two\nlines\",x,y", new Problems());
        assertThat(table.rows().get(0).cells().get(0).position().column()).isEqualTo(2);
    }

    @Test
    void cellOfSeveralLinesIsPointedAtUpToTheEndOfItsFirst() {
        Table table = read(HEADER + "550,\"two\nlines\",x", new Problems());
        assertThat(table.rows().get(0).cells().get(1).position())
                .isEqualTo(new Position("codes.csv", 2, 6, 3, "550,\"two"));
    }

    @Test
    void cellBehindALineEndIsPointedAtInItsOwnLine() {
        assertThat(problems(HEADER + "550,\"two\nlines\",\"x\",y"))
                .containsExactly(
                        "3:12 this line has 4 cells, but the header has 3 columns; remove the comma, or name the column");
    }

    @Test
    void quoteThatIsNeverClosedIsPointedAt() {
        assertThat(problems(HEADER + "550,\"REFUSED,x\n551,B,y\n"))
                .containsExactly("2:5 this quote is never closed; end the cell with another quote");
    }

    @Test
    void textBehindAClosingQuoteIsPointedAt() {
        assertThat(problems(HEADER + "550,\"REFUSED\"x,y"))
                .containsExactly(
                        "2:14 text behind the closing quote of a cell; write quotes inside a cell twice, or remove this");
    }

    @Test
    void everyTextBehindAClosingQuoteIsPointedAt() {
        assertThat(problems(HEADER + "550,\"REFUSED\"x,\"y\"z\n\"551\" ,B,y"))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("2:14", "2:19", "3:6");
    }

    @Test
    void quoteInsideAPlainCellIsPointedAt() {
        assertThat(problems(HEADER + "550,A,say \"no\"\n"))
                .containsExactly(
                        "2:11 a quote inside a cell; enclose the whole cell in quotes, and write this one twice");
    }

    @Test
    void headerWithAnotherSeparatorIsReported() {
        assertThat(problems("code;name;outcome\n"))
                .containsExactly("1:1 the header has no comma but has semicolons; "
                        + "columns are separated by commas, as RFC 4180 has it");
        assertThat(problems("code\tname\toutcome\n"))
                .containsExactly(
                        "1:1 the header has no comma but has tabs; columns are separated by commas, as RFC 4180 has it");
    }

    @Test
    void emptyTableIsReported() {
        assertThat(problems("")).singleElement().asString().startsWith("1:1 the table is empty");
        assertThat(problems("# nothing\n")).singleElement().asString().startsWith("1:1 the table has only comments");
    }

    private static List<List<String>> rows(String rows) {
        var problems = new Problems();
        Table table = read(HEADER + rows, problems);
        assertThat(problems.found()).isEmpty();
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<String> problems(String text) {
        var problems = new Problems();
        read(text, problems);
        return problems.found().stream().map(CsvTableTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.position().line() + ":" + problem.position().column() + " " + problem.message();
    }

    private static Table read(String text, Problems problems) {
        return TableReader.read(new TableText("codes.csv", text, ""), problems);
    }
}
