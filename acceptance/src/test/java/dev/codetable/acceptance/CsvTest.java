package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import org.junit.jupiter.api.Test;

class CsvTest {

    @CodeTable("dev/codetable/acceptance/answers.csv")
    interface Answer {}

    @Test
    void quotedCellsHoldCommasQuotesAndLineEnds() {
        assertThat(AnswerCode.ADDRESS_UNKNOWN.meaning()).isEqualTo("Street, number or town unknown");
        assertThat(AnswerCode.ADDRESS_UNKNOWN.help()).isEqualTo("Ask for\nstreet,\nnumber and town");
        assertThat(AnswerCode.CLOSED.meaning()).isEqualTo("Closed (\"back soon\")");
        assertThat(AnswerCode.CLOSED.help()).isEqualTo("# no comment");
    }

    @Test
    void rowsAreThoseOfAnyTable() {
        assertThat(AnswerCode.values())
                .containsExactly(AnswerCode.ACCEPTED, AnswerCode.ADDRESS_UNKNOWN, AnswerCode.CLOSED);
        assertThat(AnswerCode.find(18)).contains(AnswerCode.CLOSED);
        assertThat(AnswerException.of(18, "closed")).isExactlyInstanceOf(AnswerTransientException.Closed.class);
        assertThat(AnswerException.of(18, "closed").retryAfter()).isEqualTo(3_600);
        assertThat(AnswerException.of(19, "")).isExactlyInstanceOf(AnswerPermanentException.class);
    }
}
