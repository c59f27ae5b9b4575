package dev.codetable.processor.builtin;

import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Optional;
import java.util.OptionalInt;

/** A generated exception, with what it says of itself. */
public record Thrown(
        Class<?> type,
        Outcome outcome,
        StatusCode statusCode,
        OptionalInt code,
        Optional<EnhancedStatus> enhancedStatus,
        Optional<String> enhancedCode,
        String text) {}
