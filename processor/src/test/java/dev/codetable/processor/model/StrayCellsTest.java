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
    void familyDoesNotPassOnOwnColumns() {
        assertThat(TestTable.of("code|name|outcome|hint\n550|A|permanent|x\n5??|B|permanent|y\n"
                                + "x.1.1|C|permanent|z\nx.1.*|D|permanent|w")
                        .problems())
                .containsExactly(
                        "3:17 [y] a family does not pass on 'hint' to its codes; leave this cell blank",
                        "5:19 [w] a family does not pass on 'hint' to its codes; leave this cell blank");
    }

    @Test
    void onlyEnhancedCodesHaveReplies() {
        assertThat(TestTable.of("code|name|outcome|replies\n550|A|permanent|551\nx.1.1|B|permanent|550\n"
                                + "550 5.1.1|C|permanent|550")
                        .problems())
                .containsExactly(
                        "2:17 [551] only x. rows have 'replies'; leave this cell blank",
                        "4:23 [550] only x. rows have 'replies'; leave this cell blank");
    }

    @Test
    void pairThatIsNoFailureHasNoException() {
        assertThat(TestTable.of("code|name|outcome|exception\n550|A|permanent\nx.1.1|B|permanent\n"
                                + "550 5.1.1|C|success|Fine\n550 5.1.2|D|permanent|Refused")
                        .problems())
                .containsExactly(
                        "4:21 [Fine] '550 5.1.1' has no exception, since it is success; leave this cell blank");
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
