package dev.codetable.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The families of a table.
 *
 * @param longestFirst sorted by how many characters they fix, then by the order of the table
 * @param format of the codes that they cover
 */
record Families(List<Family> longestFirst, CodeFormat format) {

    static Families of(List<Family> inOrder, CodeFormat format) {
        return new Families(
                inOrder.stream()
                        .sorted(Comparator.comparingInt(
                                        (Family family) -> family.pattern().fixed())
                                .thenComparingInt(
                                        family -> family.pattern().body().length())
                                .reversed())
                        .toList(),
                format);
    }

    boolean covers(Family family, String code) {
        return family.pattern().covers(format.normalized(code));
    }

    /** Returns the longest family that covers a code. */
    Optional<Family> of(String code) {
        String normalized = format.normalized(code);
        return longestFirst.stream()
                .filter(family -> family.pattern().covers(normalized))
                .findFirst();
    }
}
