package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees to it that the names of constants differ, and those of predicates. */
final class NameCheck {

    /** What {@link dev.codetable.StatusCode} and enums declare. */
    private static final Set<String> TAKEN_PREDICATES =
            Set.of("isPreliminary", "isSuccess", "isIntermediate", "isTransient", "isPermanent", "isUnclassified");

    private final Problems problems;
    private final Claims constants;
    private final Set<Position> derived = new HashSet<>();

    NameCheck(Problems problems) {
        this.problems = problems;
        this.constants = new Claims(problems);
    }

    void check(Rows rows) {
        rows.codes().forEach((entry, code) -> constants(entry, code.name(), code.aliases()));
        rows.enhancedCodes().forEach((entry, code) -> constants(entry, code.name(), code.aliases()));
        var predicates = new Claims(problems);
        rows.families()
                .forEach((entry, family) ->
                        predicate(entry, family.name().map(Names::predicate).orElse(""), predicates, TAKEN_PREDICATES));
        var enhancedPredicates = new Claims(problems);
        rows.enhancedFamilies()
                .forEach((entry, family) ->
                        predicate(entry, family.name().map(Names::predicate).orElse(""), enhancedPredicates, Set.of()));
    }

    private void constants(Entry entry, String name, List<String> aliases) {
        if (entry.isNameDerived()) {
            derived.add(entry.nameCell().position());
        }
        claim(name, entry.nameCell());
        List<Cell> cells = entry.cell(Columns.ALIASES).words();
        for (int i = 0; i < aliases.size(); i++) {
            claim(aliases.get(i), cells.get(i));
        }
    }

    private void claim(String name, Cell cell) {
        constants.claim(Names.fold(name), new Claims.Claim(name, cell.position()), this::sameName);
    }

    private String sameName(Claims.Claim mine, Claims.Claim other) {
        if (derived.contains(mine.position())) {
            return "the name '%s', derived from this meaning, is taken by '%s' on %s; fill in 'name'"
                    .formatted(mine.name(), other.name(), other.place());
        }
        return mine.name().equals(other.name())
                ? "name '%s' is taken by %s too".formatted(mine.name(), other.place())
                : "name '%s' differs from '%s' on %s only in case or form of letters"
                        .formatted(mine.name(), other.name(), other.place());
    }

    private void predicate(Entry entry, String predicate, Claims predicates, Set<String> taken) {
        if (predicate.isEmpty()) {
            return;
        }
        Position position = entry.cell(Columns.NAME).position();
        if (taken.contains(predicate)) {
            problems.add(
                    position,
                    "a group named '%s' would be the predicate %s(), which every code has; choose another name"
                            .formatted(entry.text(Columns.NAME), predicate));
        }
        predicates.claim(
                Names.fold(predicate),
                new Claims.Claim(entry.text(Columns.NAME), position),
                (mine, other) -> "the family on %s has the name '%s' too".formatted(other.place(), other.name()));
    }
}
