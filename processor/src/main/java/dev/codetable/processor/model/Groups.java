package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Families with a name: the exception classes between an outcome and its rows. */
final class Groups {

    private final Rows rows;
    private final List<Family> longestFirst;
    private final Map<Family, Set<Outcome>> outcomesOfRows = new HashMap<>();

    Groups(Rows rows) {
        this.rows = rows;
        this.longestFirst = rows.familyIndex().longestFirst().stream()
                .filter(family -> family.name().isPresent())
                .toList();
        rows.codes().values().forEach(this::addOutcome);
    }

    private void addOutcome(Code code) {
        String normalized = rows.format().normalized(code.text());
        for (Family family : longestFirst) {
            if (family.pattern().covers(normalized)) {
                outcomesOfRows
                        .computeIfAbsent(family, key -> EnumSet.noneOf(Outcome.class))
                        .add(code.outcome());
            }
        }
    }

    /** Tells whether a group has a class under an outcome: where any code that it covers has it, listed or not. */
    boolean isGroupIn(Family family, Outcome outcome) {
        return family.name().isPresent()
                && (family.outcome() == outcome || hasRowIn(family, outcome) || hasLongerFamilyIn(family, outcome));
    }

    private boolean hasRowIn(Family family, Outcome outcome) {
        return outcomesOfRows.getOrDefault(family, Set.of()).contains(outcome);
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
    Optional<Family> covering(String code, List<Family> groups) {
        return first(groups, family -> rows.familyIndex().covers(family, code));
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
                                && rows.familyIndex().covers(family, code.text()))
                : Optional.empty();
    }

    private static Optional<Family> first(List<Family> families, Predicate<Family> test) {
        return families.stream().filter(test).findFirst();
    }
}
