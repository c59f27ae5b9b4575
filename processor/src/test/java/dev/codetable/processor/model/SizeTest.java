package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.testing.TestTable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final String BEYOND = "from this row on there are more than 2,000 constants, aliases counted, "
            + "which an enum may not hold; ask for Shape.CLASS or Shape.AUTO";

    @Test
    void twoThousandConstantsAreAnEnumAndMoreAreAClass() {
        assertThat(shape(codes(2_000))).isEqualTo(CodeTable.Shape.ENUM);
        assertThat(shape(codes(2_001))).isEqualTo(CodeTable.Shape.CLASS);
    }

    @Test
    void aliasesAreCounted() {
        assertThat(shape(codes(1_998) + "3000|X|permanent|\n3001|Y|permanent|OLD\n"))
                .isEqualTo(CodeTable.Shape.CLASS);
    }

    @Test
    void shapeThatIsAskedForIsMade() {
        assertThat(TestTable.of(codes(1)).shape(CodeTable.Shape.CLASS).model().shape())
                .isEqualTo(CodeTable.Shape.CLASS);
    }

    @Test
    void enumThatCannotHoldAllIsReportedAtTheFirstRowBeyond() {
        assertThat(TestTable.of(codes(2_010)).shape(CodeTable.Shape.ENUM).problems())
                .containsExactly("2002:1 [2001] " + BEYOND);
        assertThat(TestTable.of(codes(2_000)).shape(CodeTable.Shape.ENUM).problems())
                .isEmpty();
    }

    @Test
    void aliasesAreCountedWhereTheFirstRowBeyondIsLookedFor() {
        assertThat(TestTable.of(codes(1_998) + "3000|X|permanent|X1\n3001|Y|permanent|Y1\n3002|Z|permanent\n")
                        .shape(CodeTable.Shape.ENUM)
                        .problems())
                .containsExactly("2001:1 [3001] " + BEYOND);
    }

    @Test
    void enumThatIsNearlyFullIsNoted() {
        assertThat(TestTable.of(codes(1_599)).model().notes()).isEmpty();
        assertThat(TestTable.of(codes(1_600)).model().notes())
                .singleElement()
                .asString()
                .startsWith("the table has 1,600 of the 2,000 constants that an enum may hold");
        assertThat(TestTable.of(codes(2_000)).model().notes()).hasSize(1);
        assertThat(TestTable.of(codes(2_001)).model().notes()).isEmpty();
        assertThat(TestTable.of(codes(1_600))
                        .shape(CodeTable.Shape.ENUM)
                        .model()
                        .notes())
                .isEmpty();
    }

    @Test
    void enhancedCodesAreFewer() {
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\n" + enhanced(400))
                        .problems())
                .isEmpty();
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\n" + enhanced(401))
                        .problems())
                .containsExactly(
                        "403:1 [x.4.0] from this row on there are more than 400 x. rows, aliases counted; remove some");
        assertThat(TestTable.of("code|name|outcome|aliases\n550|A|permanent\n" + enhanced(398)
                                + "x.8.0|B|permanent|OLD\nx.8.1|C|permanent\nx.8.2|D|permanent")
                        .problems())
                .containsExactly(
                        "402:1 [x.8.1] from this row on there are more than 400 x. rows, aliases counted; remove some");
    }

    @Test
    void exceptionClassesAreTenThousandAnOutcome() {
        assertThat(TestTable.of(codes(10_000)).problems()).isEmpty();
        assertThat(TestTable.of(codes(10_001)).problems())
                .containsExactly(
                        "10002:1 [10001] from this row on there are more than 10,000 codes that are permanent, "
                                + "each with an exception class; ask for exceptions = CodeTable.Exceptions.BY_OUTCOME");
        assertThat(TestTable.of(codes(10_001))
                        .exceptions(CodeTable.Exceptions.BY_OUTCOME)
                        .problems())
                .isEmpty();
    }

    private static CodeTable.Shape shape(String table) {
        return TestTable.of(table).model().shape();
    }

    private static String codes(int count) {
        return "code|name|outcome|aliases\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(code -> code + "|N" + code + "|permanent\n")
                        .collect(Collectors.joining());
    }

    private static String enhanced(int count) {
        return IntStream.range(0, count)
                .mapToObj(code -> "x.%d.%d|N%d|permanent%n".formatted(code / 100, code % 100, code))
                .collect(Collectors.joining());
    }
}
