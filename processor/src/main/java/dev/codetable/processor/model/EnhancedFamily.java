package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The enhanced status codes of a subject (RFC 3463).
 *
 * @param subject 0 to 999
 * @param name of the group, if it is one
 * @param outcomes of rows that give none of their own
 * @param description for Javadoc
 */
public record EnhancedFamily(int subject, Optional<String> name, List<Outcome> outcomes, Description description) {

    /** Returns the name of the predicate of a group, such as {@code isAddressing}. */
    public Optional<String> predicate() {
        return name.map(Names::predicate);
    }
}
