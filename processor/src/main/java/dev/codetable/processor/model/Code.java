package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;

/**
 * A code that the table lists.
 *
 * @param text as written
 * @param name of its constant
 * @param outcome its own or that of its family
 * @param aliases older names of the constant
 * @param values of the author's columns, as text
 * @param description for Javadoc
 */
public record Code(
        String text,
        String name,
        Outcome outcome,
        List<String> aliases,
        List<String> values,
        Description description) {}
