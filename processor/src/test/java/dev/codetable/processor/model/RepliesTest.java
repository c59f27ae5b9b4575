package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final String TABLE = """
            code|name|outcome|replies
            5??||permanent
            450|BUSY|transient
            550|REFUSED|permanent
            """;

    @Test
    void repliesAreKeptInTheirOrder() {
        assertThat(TestTable.of(TABLE + "x.1.1|A|transient permanent|554 550  450")
                        .model()
                        .enhancedCodes()
                        .get(0)
                        .replies())
                .containsExactly("554", "550", "450");
    }

    @Test
    void onlyEnhancedCodesHaveReplies() {
        assertThat(TestTable.of(TABLE + "551|A|permanent|550").problems())
                .containsExactly("5:17 [550] only x. rows have 'replies'; leave this cell blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "5.1.1", "5xx", "x.1.1", "199", "450,"})
    void replyIsAReplyCode(String reply) {
        assertThat(TestTable.of(TABLE + "x.1.1|A|permanent|550 " + reply).problems())
                .containsExactly("5:23 [" + reply + "] '" + reply
                        + "' is no SMTP reply code, as all codes are in a table with x. rows; "
                        + "these have three digits, the first from 2 to 5");
    }

    @Test
    void replyIsListedOnce() {
        assertThat(TestTable.of(TABLE + "x.1.1|A|permanent|550 551 550").problems())
                .containsExactly("5:27 [550] '550' is listed twice; remove one of the two");
    }

    @Test
    void replyHasAnOutcomeThatTheRowLists() {
        assertThat(TestTable.of(TABLE + "x.1.5|A|transient|450 550").problems())
                .containsExactly("5:23 [550] '550' is permanent, which 'x.1.5' does not list in 'outcome'; "
                        + "add it there, or remove '550'");
    }

    @Test
    void replyThatNoRowListsHasTheOutcomeOfItsFamily() {
        assertThat(TestTable.of(TABLE + "x.1.5|A|transient|599").problems())
                .containsExactly("5:19 [599] '599' is permanent, which 'x.1.5' does not list in 'outcome'; "
                        + "add it there, or remove '599'");
    }

    @Test
    void replyOfWhichTheTableSaysNothingContradictsNothing() {
        assertThat(TestTable.of(TABLE + "490|ODD|unclassified\nx.1.5|A|transient|452 490")
                        .problems())
                .isEmpty();
    }

    @Test
    void wrongOutcomeIsNotReportedAtTheRepliesToo() {
        assertThat(TestTable.of(TABLE + "x.1.5|A|tmp|550").problems())
                .containsExactly("5:9 [tmp] unknown outcome 'tmp'; "
                        + "known are: preliminary, success, intermediate, transient, permanent, unclassified");
    }
}
