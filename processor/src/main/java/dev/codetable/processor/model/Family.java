package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.Optional;

/**
 * Codes that share an outcome and perhaps a name.
 *
 * @param pattern which codes
 * @param name of the group, if it is one
 * @param outcome of the codes that no row lists
 * @param description for Javadoc
 */
public record Family(FamilyPattern pattern, Optional<String> name, Outcome outcome, Description description) {

    /** Returns the name of the predicate of a group, such as {@code isConnectionException}. */
    public Optional<String> predicate() {
        return name.map(Names::predicate);
    }
}
