package dev.codetable.processor.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Code, name and outcome of every row are those of the fact files, and no row is missing or too many. */
class BuiltInTableTest {

    @Test
    void hasTheReplyCodesOfTheFacts() {
        assertThat(GeneratedSmtp.API.replyCodes())
                .hasSize(41)
                .containsExactlyInAnyOrderElementsOf(
                        Facts.replyCodes().stream().map(Facts.Reply::row).toList());
    }

    @Test
    void hasTheEnhancedCodesOfTheFacts() {
        assertThat(GeneratedSmtp.API.enhancedCodes())
                .hasSize(81)
                .containsExactlyInAnyOrderElementsOf(
                        Facts.enhancedCodes().stream().map(Facts.Enhanced::row).toList());
    }
}
