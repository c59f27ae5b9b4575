package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.table.Table;
import dev.codetable.processor.table.TableReader;
import dev.codetable.processor.testing.TestTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void moreThanAMillionRowsAreRefusedAtTheFirstOneTooMany() {
        var problems = new Problems();

        Table table = TableReader.read(
                new TableText("codes.tsv", "# comment\ncode\n" + "x\n".repeat(1_000_001), ""), problems);

        assertThat(table.columns()).isEmpty();
        assertThat(problems.found()).hasSize(1);
        assertThat(problems.found().get(0).position().line()).isEqualTo(1_000_003);
        assertThat(problems.found().get(0).message())
                .isEqualTo("from here on there are too many rows; a table has at most 1,000,000");
    }

    @Test
    void millionRowsAreRead() {
        var problems = new Problems();

        TableReader.read(new TableText("codes.tsv", "code\n" + "x\n".repeat(1_000_000), ""), problems);

        assertThat(problems.found()).isEmpty();
    }

    @Test
    void moreThanAThousandCellsInARowAreRefused() {
        String tooMany = "code" + "|x".repeat(1_000);
        assertThat(TestTable.of(tooMany).problems())
                .contains("1:2004 [] from here on this line has too many cells; a row has at most 1,000");
        assertThat(TestTable.of("code|name|outcome" + columns(997) + "\n1|A|permanent")
                        .problems())
                .isEmpty();
        assertThat(csv(tooMany.replace('|', ',')))
                .contains("from here on this line has too many cells; a row has at most 1,000");
        assertThat(csv(",".repeat(100_000))).hasSize(1);
    }

    @Test
    void moreThanAThousandFamiliesAreRefused() {
        assertThat(TestTable.of("code|name|outcome\n0001|A|permanent" + families(1_000))
                        .problems())
                .isEmpty();
        assertThat(TestTable.of("code|name|outcome\n0001|A|permanent" + families(1_001))
                        .problems())
                .containsExactly("1003:1 [2000*] from here on there are too many families; a table has at most 1,000");
        assertThat(TestTable.of("code|name|outcome\n10005|A|" + families(1_010)).problems())
                .containsExactly("1003:1 [2000*] from here on there are too many families; a table has at most 1,000");
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent" + families(1_010)
                                + "\nx.1.*|ADDRESS|permanent\nx.1.1|B")
                        .problems())
                .containsExactly("1003:1 [2000*] from here on there are too many families; a table has at most 1,000");
    }

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "|own" + i).collect(Collectors.joining());
    }

    private static String families(int count) {
        return IntStream.range(1_000, 1_000 + count)
                .mapToObj(i -> "\n" + i + "*||permanent")
                .collect(Collectors.joining());
    }

    private static List<String> csv(String text) {
        var problems = new Problems();
        TableReader.read(new TableText("codes.csv", text, ""), problems);
        return problems.found().stream().map(Problem::message).toList();
    }

    @Test
    void cellOfMoreThan64KiBIsRefusedWhateverItHolds() {
        assertThat(TestTable.of(rowWithMeaning("m".repeat(65_537))).problems())
                .containsExactly("2:13 [%s] this cell has more than 64 KiB, the most that a cell may have"
                        .formatted("m".repeat(65_537)));
        assertThat(TestTable.of(rowWithMeaning("\u20AC".repeat(21_846))).problems())
                .hasSize(1);
        assertThat(TestTable.of(rowWithMeaning("m".repeat(65_536))).problems()).isEmpty();
        assertThat(TestTable.of(rowWithMeaning("\u20AC".repeat(21_845))).problems())
                .isEmpty();
    }

    @Test
    void nameOfMoreThan1KiBIsRefused() {
        String tooLong = "N".repeat(1_025);
        assertThat(TestTable.of("code|name|outcome\n1|%s|success\n".formatted(tooLong))
                        .problems())
                .containsExactly(
                        "2:3 [%s] this name has more than 1 KiB, the most that a name may have".formatted(tooLong));
        assertThat(TestTable.of("code|name|outcome|aliases\n1|A|success|B %s\n".formatted(tooLong))
                        .problems())
                .hasSize(1);
        assertThat(TestTable.of("code|name|outcome|%s\n1|A|success|x\n".formatted("n".repeat(1_025)))
                        .problems())
                .hasSize(1);
        assertThat(TestTable.of("code|name|outcome\n1|%s|success\n".formatted("N".repeat(1_024)))
                        .problems())
                .isEmpty();
    }

    @Test
    void nameDerivedFromALongMeaningIsRefused() {
        assertThat(TestTable.of("code|name|outcome|meaning\n1||success|%s\n".formatted("word ".repeat(300)))
                        .problems())
                .containsExactly(
                        "2:3 [] the name derived from the meaning of code '1' has more than 1 KiB; fill in 'name'");
    }

    /** A file name has at most 255 bytes on the disks of Linux, macOS and Windows. */
    @Test
    void exceptionClassWhoseFileCouldNotBeWrittenIsRefused() {
        String name = "N".repeat(230);
        TestTable table = TestTable.of("code|name|outcome\n1|%s|permanent\n".formatted(name));

        assertThat(table.problems())
                .containsExactly(("2:3 [%s] the file of this exception class would have a name of 262 bytes,"
                                + " where most disks take 255; name a class in 'exception', or write - for none")
                        .formatted(name));
        assertThat(table.exceptions(CodeTable.Exceptions.BY_OUTCOME).problems()).isEmpty();
        assertThat(TestTable.of("code|name|outcome\n1|%s|permanent\n".formatted("N".repeat(223)))
                        .problems())
                .isEmpty();
        assertThat(TestTable.of("code|name|outcome\n1|%s|permanent\n".formatted("N".repeat(224)))
                        .problems())
                .hasSize(1);
    }

    private static String rowWithMeaning(String meaning) {
        return "code|name|outcome|meaning\n1|A|success|" + meaning + "\n";
    }
}
