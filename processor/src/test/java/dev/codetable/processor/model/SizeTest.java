package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final String MESSAGE =
            "from this row on there are more than 2,000 constants, aliases counted; larger tables are not supported yet";

    @Test
    void twoThousandCodesAreFine() {
        assertThat(TestTable.of(codes(2_000)).problems()).isEmpty();
    }

    @Test
    void firstCodeAboveIsReported() {
        assertThat(TestTable.of(codes(2_010)).problems()).containsExactly("2002:1 [2001] " + MESSAGE);
    }

    @Test
    void aliasesAreCounted() {
        assertThat(TestTable.of(codes(1_998) + "3000|X|permanent|\n3001|Y|permanent|OLD\n")
                        .problems())
                .containsExactly("2001:1 [3001] " + MESSAGE);
    }

    @Test
    void enhancedCodesAreConstantsOfAnotherType() {
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\n" + enhanced(2_000))
                        .problems())
                .isEmpty();
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\n" + enhanced(2_001))
                        .problems())
                .containsExactly("2003:1 [x.20.0] " + MESSAGE);
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
