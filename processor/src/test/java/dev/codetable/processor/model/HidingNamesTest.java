package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HidingNamesTest {

    @ParameterizedTest
    @CsvSource({"code,CODE", "meaning,MEANING", "Optional,OPTIONAL", "Index,INDEX", "SmtpCode,SMTPCODE"})
    void constantCannotHideWhatTheGeneratedTypeUses(String name, String instead) {
        assertThat(TestTable.of("code|name|outcome\n250|" + name + "|success").problems())
                .containsExactly("2:5 [" + name + "] a constant named '" + name
                        + "' would hide what the generated types call so inside; write " + instead);
    }

    @Test
    void constantCannotHideAColumnOfTheAuthor() {
        assertThat(TestTable.of("code|name|outcome|backoff\n250|backoff|success|")
                        .problems())
                .containsExactly(
                        "2:5 [backoff] a constant named 'backoff' would hide what the generated types call so inside; write BACKOFF");
    }
}
