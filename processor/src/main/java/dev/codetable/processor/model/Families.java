package dev.codetable.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The families of a table.
 *
 * @param longestFirst sorted by how many characters they fix, then by the order of the table
 */
record Families(List<Family> longestFirst) {

    static Families of(List<Family> inOrder) {
        return new Families(inOrder.stream()
                .sorted(Comparator.comparingInt(
                                (Family family) -> family.pattern().fixed())
                        .thenComparingInt(family -> family.pattern().body().length())
                        .reversed())
                .toList());
    }

    /** Returns the longest family that covers a code. */
    Optional<Family> of(String code) {
        return longestFirst.stream()
                .filter(family -> family.pattern().covers(code))
                .findFirst();
    }
}
