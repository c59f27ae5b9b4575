package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Families with a name: the exception classes between an outcome and its rows. */
final class Groups {

    private final Rows rows;
    private final List<Family> longestFirst;

    Groups(Rows rows) {
        this.rows = rows;
        this.longestFirst = rows.familyIndex().longestFirst().stream()
                .filter(family -> family.name().isPresent())
                .toList();
    }

    /** Tells whether a group has a class under an outcome: where any code that it covers has it, listed or not. */
    boolean isGroupIn(Family family, Outcome outcome) {
        return family.name().isPresent()
                && (family.outcome() == outcome || hasRowIn(family, outcome) || hasLongerFamilyIn(family, outcome));
    }

    private boolean hasRowIn(Family family, Outcome outcome) {
        return rows.codes().values().stream()
                .anyMatch(code -> code.outcome() == outcome && family.pattern().covers(code.text()));
    }

    /** Codes that no row lists take their outcome from the longest family, be it a group or not. */
    private boolean hasLongerFamilyIn(Family family, Outcome outcome) {
        return rows.familyIndex().longestFirst().stream()
                .takeWhile(longer -> !longer.equals(family))
                .anyMatch(longer ->
                        longer.outcome() == outcome && family.pattern().overlaps(longer.pattern()));
    }

    List<Family> in(Outcome outcome) {
        return longestFirst.stream()
                .filter(family -> isGroupIn(family, outcome))
                .toList();
    }

    /** Returns the longest of some groups that covers a code. */
    static Optional<Family> covering(String code, List<Family> groups) {
        return first(groups, family -> family.pattern().covers(code));
    }

    /** Returns the longest of some groups that covers all that another one covers. */
    static Optional<Family> around(Family group, List<Family> groups) {
        return first(groups, family -> !family.equals(group) && family.pattern().contains(group.pattern()));
    }

    /** Returns the group that covers a row and has its name, so that the group's class is the row's too. */
    Optional<Family> namedLike(Entry entry, Code code) {
        return RowClass.isNamedAfterConstant(entry)
                ? first(
                        longestFirst,
                        family -> family.name().equals(Optional.of(code.name()))
                                && family.pattern().covers(code.text()))
                : Optional.empty();
    }

    private static Optional<Family> first(List<Family> families, Predicate<Family> test) {
        return families.stream().filter(test).findFirst();
    }
}
