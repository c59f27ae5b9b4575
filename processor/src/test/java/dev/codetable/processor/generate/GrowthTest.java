package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which size of a table the source is built another way, so that classes keep what a class file may hold. */
class GrowthTest {

    private static final String NO_EXCEPTIONS = "exceptions = dev.codetable.CodeTable.Exceptions.NONE";

    @TempDir
    Path directory;

    @Test
    void holderHasAThousandConstants() {
        assertThat(generated("shape = dev.codetable.CodeTable.Shape.CLASS", rows(1_000, 0, 0))
                        .get("p.BigCodeConstants"))
                .contains("interface Codes0", "interface Values0", "Constants 1 to 1000.", "NAME_999 =")
                .doesNotContain("Codes1", "Values1");
        Map<String, String> more = generated("shape = dev.codetable.CodeTable.Shape.CLASS", rows(1_001, 0, 0));
        assertThat(more.get("p.BigCodeConstants"))
                .contains("Constants 1 to 1000.", "interface Codes1", "interface Values1", "Constants 1001 to 1001.")
                .doesNotContain("Codes2");
        assertThat(more.get("p.BigCode")).contains("BigCodeConstants.Codes1", "BigCodeConstants.Values1");
    }

    @Test
    void methodChoosesAmongAThousandExceptions() {
        assertThat(generated("", rows(1_000, 0, 0)).get("p.BigPermanentException"))
                .contains("case 1999:")
                .doesNotContain("create1(");
        String most = generated("", rows(2_001, 0, 0)).get("p.BigPermanentException");
        assertThat(most).containsOnlyOnce("return create1(code").containsOnlyOnce("return create2(code");
        assertThat(most.substring(most.indexOf("Object create1("), most.indexOf("Object create2(")))
                .contains("case 2000:", "case 2999:")
                .doesNotContain("case 1999:", "case 3000:");
    }

    /**
     * Of 60,000 bytes a constant has 24, and 3 for each argument, of which it has three and one for each own column; an
     * alias has 6.
     */
    @ParameterizedTest
    @CsvSource({"1818, 0, 0, false", "1819, 0, 0, true", "900, 1, 9, false", "900, 1, 10, true", "1250, 0, 5, false"})
    void dataMovesIntoTextBeforeTheInitializerIsFull(int rows, int aliases, int columns, boolean moved) {
        assertThat(generated(NO_EXCEPTIONS, rows(rows, aliases, columns)).get("p.BigCode"))
                .satisfies(source -> assertThat(source.contains("class Rows")).isEqualTo(moved));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1023, true",
        "0, 1024, false",
        "-2147483648, -2147482625, true",
        "-2147483648, 2147483647, false",
        "-9223372036854775808, 9223372036854775807, false",
    })
    void numbersThatLieCloseTogetherAreInAnArray(String first, String last, boolean array) {
        String table = "code\tname\toutcome\n%s\tA\tpermanent\n%s\tB\tpermanent\n".formatted(first, last);
        assertThat(generated(NO_EXCEPTIONS, table).get("p.BigCode"))
                .satisfies(source -> assertThat(source.contains("SLOTS")).isNotEqualTo(array))
                .satisfies(source -> assertThat(source.contains("BY_CODE")).isEqualTo(array));
    }

    @Test
    void oneNumberIsInAnArray() {
        assertThat(generated(NO_EXCEPTIONS, "code\tname\toutcome\n7\tA\tpermanent\n")
                        .get("p.BigCode"))
                .contains("BY_CODE = new BigCode[1]")
                .doesNotContain("SLOTS");
    }

    @ParameterizedTest
    @CsvSource({"3199, true", "3200, false"})
    void arrayOfManyNumbersMayBeThreeQuartersEmpty(int beyondTheFirst, boolean array) {
        String table = rows(799, 0, 0) + (1_000 + beyondTheFirst) + "\tLAST\tpermanent\n";
        assertThat(generated(NO_EXCEPTIONS, table).get("p.BigCode"))
                .satisfies(source -> assertThat(source.contains("SLOTS")).isNotEqualTo(array));
    }

    private Map<String, String> generated(String arguments, String table) {
        return new TestProject(directory)
                .source("package p; @dev.codetable.CodeTable(value = \"p/codes.tsv\"%s) interface Big {}"
                        .formatted(arguments.isEmpty() ? "" : ", " + arguments))
                .table("p/codes.tsv", table)
                .options("-proc:only")
                .only(Compiler.JAVAC)
                .compile()
                .generated();
    }

    /** Rows with the codes from 1,000 on, each a permanent failure. */
    private static String rows(int count, int aliases, int columns) {
        String header =
                IntStream.range(0, columns).mapToObj("\tcolumn%d"::formatted).collect(Collectors.joining());
        return IntStream.range(0, count)
                .mapToObj(row -> "%d\tNAME_%d\tpermanent\t%s\n".formatted(1_000 + row, row, aliases(row, aliases)))
                .collect(Collectors.joining("", "code\tname\toutcome\taliases" + header + "\n", ""));
    }

    private static String aliases(int row, int count) {
        return IntStream.range(0, count)
                .mapToObj(alias -> "OLD_%d_%d".formatted(row, alias))
                .collect(Collectors.joining(" "));
    }
}
