package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;

/**
 * An enhanced status code that the table lists, of any class (RFC 3463).
 *
 * @param subject 0 to 999
 * @param detail 0 to 999
 * @param name of its constant
 * @param outcomes that it is sent with
 * @param replies the reply codes that it goes with, the most expected first
 * @param aliases older names of the constant
 * @param values of the author's columns, as text
 * @param description for Javadoc
 */
public record EnhancedCode(
        int subject,
        int detail,
        String name,
        List<Outcome> outcomes,
        List<String> replies,
        List<String> aliases,
        List<String> values,
        Description description) {

    /** Returns subject and detail as in {@code 1.1}. */
    public String key() {
        return subject + "." + detail;
    }
}
