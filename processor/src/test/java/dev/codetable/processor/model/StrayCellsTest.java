package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayCellsTest {

    @ParameterizedTest
    @CsvSource({"replies, 550", "exception, Refused", "exception, -", "aliases, OLD"})
    void familyCannotHaveWhatOnlyRowsHave(String column, String text) {
        assertThat(TestTable.of("code|name|outcome|" + column + "\n550|A|permanent\n5??|B|permanent|" + text)
                        .problems())
                .containsExactly("3:17 [" + text + "] a family has no '" + column + "'; leave this cell blank");
    }

    @ParameterizedTest
    @CsvSource({"replies, 550", "exception, Refused", "aliases, OLD"})
    void familyOfEnhancedCodesCannotHaveItEither(String column, String text) {
        assertThat(TestTable.of("code|name|outcome|" + column
                                + "\n550|A|permanent\nx.1.1|B|permanent\nx.1.*|C|permanent|" + text)
                        .problems())
                .containsExactly("4:19 [" + text + "] a family has no '" + column + "'; leave this cell blank");
    }

    @Test
    void codeThatIsNoFailureHasNoException() {
        assertThat(TestTable.of("code|name|outcome|exception\n250|OK|success|Fine\nx.1.5|VALID|success|Valid")
                        .problems())
                .containsExactly(
                        "2:16 [Fine] '250' has no exception, since it is success; leave this cell blank",
                        "3:21 [Valid] 'x.1.5' has no exception, since it is success; leave this cell blank");
    }

    @Test
    void codeThatIsNoFailureMaySayThatItHasNoException() {
        assertThat(TestTable.of("code|name|outcome|exception\n250|OK|success|-").problems())
                .isEmpty();
    }
}
