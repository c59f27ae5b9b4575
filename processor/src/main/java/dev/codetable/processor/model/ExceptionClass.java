package dev.codetable.processor.model;

import java.util.Optional;

/**
 * An exception class that is nested in the class of its outcome.
 *
 * @param name its simple name
 * @param parent the simple name of the class that it extends; empty for the outcome's own
 * @param subject what its Javadoc says it is about, such as {@code 550} or {@code 08*}
 * @param description for Javadoc
 * @param carried what its public constructors fill in; without it the class has none
 * @param renamedTo the class to use instead, where this is an older name
 */
public record ExceptionClass(
        String name,
        Optional<String> parent,
        String subject,
        Description description,
        Optional<Carried> carried,
        Optional<String> renamedTo) {

    /**
     * The codes that a class stands for on its own.
     *
     * @param code a code as the table writes it; empty for an enhanced status code that no reply code goes with
     * @param status an enhanced status code as in {@code 5.1.1}; empty for a code of its own
     */
    public record Carried(Optional<String> code, Optional<String> status) {}
}
