package dev.codetable.processor.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Codes that a standard withdrew keep their constant and exception class, marked as deprecated. */
class DeprecatedRowTest {

    @Test
    void replyCodesThatWereWithdrawnAreDeprecated() {
        assertThat(deprecatedConstants("SmtpCode"))
                .containsExactlyInAnyOrder(Facts.replyCodes().stream()
                        .filter(Facts.Reply::isDeprecated)
                        .map(reply -> reply.row().name())
                        .toArray(String[]::new));
        assertThat(GeneratedSmtp.exceptionType(Outcome.PERMANENT, "EncryptionRequiredForAuth"))
                .hasAnnotation(Deprecated.class);
    }

    @Test
    void enhancedCodesThatWereWithdrawnAreDeprecated() {
        assertThat(deprecatedConstants("SmtpEnhancedCode"))
                .containsExactlyInAnyOrder(Facts.enhancedCodes().stream()
                        .filter(Facts.Enhanced::isDeprecated)
                        .map(enhanced -> enhanced.row().name())
                        .toArray(String[]::new));
        assertThat(GeneratedSmtp.exceptionType(Outcome.PERMANENT, "Utf8ReplyNotPermittedOld"))
                .hasAnnotation(Deprecated.class);
    }

    private static String[] deprecatedConstants(String type) {
        return Arrays.stream(GeneratedSmtp.type(type).getFields())
                .filter(field -> field.isEnumConstant() && field.isAnnotationPresent(Deprecated.class))
                .map(Field::getName)
                .toArray(String[]::new);
    }
}
