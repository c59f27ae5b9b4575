package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.processor.model.Claims.Claim;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees to it that the names of constants differ, and those of predicates. */
final class NameCheck {

    /** What {@link dev.codetable.StatusCode} declares. */
    private static final Set<String> TAKEN_PREDICATES =
            Set.of("isPreliminary", "isSuccess", "isIntermediate", "isTransient", "isPermanent", "isUnclassified");

    private final Problems problems;
    private final Claims constants;
    private final Set<String> usedInside;
    private final List<String> generated;

    NameCheck(TypeNames typeNames, List<OwnColumn> columns, Problems problems) {
        this.problems = problems;
        this.usedInside = Stream.of(
                        UsedInside.TYPES.stream(),
                        UsedInside.MEMBERS.stream(),
                        columns.stream().map(OwnColumn::name),
                        Stream.of(typeNames.code(), typeNames.enhancedCode(), typeNames.constants()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        this.generated = typeNames.all(true, CodeTable.Exceptions.BY_CODE, CodeTable.Shape.CLASS);
        this.constants = new Claims(NameCheck::sameName, problems);
    }

    void check(Rows rows, List<OwnColumn> columns) {
        columns.forEach(this::column);
        Set<String> accessors = columns.stream().map(OwnColumn::name).collect(Collectors.toSet());
        Set<String> taken =
                Stream.concat(TAKEN_PREDICATES.stream(), accessors.stream()).collect(Collectors.toSet());
        rows.codes().forEach((entry, code) -> constants(entry, code.name()));
        rows.enhancedCodes().forEach((entry, code) -> constants(entry, code.name()));
        rows.pairs().forEach((entry, pair) -> constants(entry, pair.name()));
        var predicates = new Claims(NameCheck::samePredicate, problems);
        rows.families()
                .forEach((entry, family) ->
                        family.predicate().ifPresent(name -> predicate(name, entry, predicates, taken)));
        var enhancedPredicates = new Claims(NameCheck::samePredicate, problems);
        rows.enhancedFamilies()
                .forEach((entry, family) ->
                        family.predicate().ifPresent(name -> predicate(name, entry, enhancedPredicates, accessors)));
    }

    /** Eclipse's compiler takes a method with the name of its class for a constructor. */
    private void column(OwnColumn column) {
        if (generated.contains(column.name())) {
            problems.add(
                    column.position(),
                    "a column named '%s' would have an accessor with the name of a generated type; rename the column"
                            .formatted(column.name()));
        }
    }

    private void constants(Entry entry, String name) {
        constant(
                name,
                entry.nameCell(),
                entry.isNameDerived() ? "it is derived from this meaning, so fill in 'name'" : "choose another");
        for (Cell alias : entry.cell(Columns.ALIASES).words()) {
            constant(alias.text(), alias, "choose another, or remove it");
        }
    }

    private void constant(String name, Cell cell, String advice) {
        if (usedInside.contains(name)) {
            problems.add(
                    cell.position(),
                    "a constant named '%s' would hide what the generated types call so inside; write %s"
                            .formatted(name, Names.ofMeaning(name)));
        }
        constants.claim(Names.fold(name), new Claim(name, cell.position(), advice));
    }

    private static String sameName(Claim mine, Claim other) {
        return mine.name().equals(other.name())
                ? "name '%s' is that of %s too".formatted(mine.name(), other.placeSeenFrom(mine))
                : "name '%s' differs from '%s' on %s only in case or form of letters"
                        .formatted(mine.name(), other.name(), other.placeSeenFrom(mine));
    }

    private void predicate(String predicate, Entry entry, Claims predicates, Set<String> taken) {
        Cell name = entry.cell(Columns.NAME);
        if (taken.contains(predicate)) {
            problems.add(
                    name.position(),
                    "a family named '%s' would have the predicate %s(), which every code has; choose another name"
                            .formatted(name.text(), predicate));
        }
        predicates.claim(Names.fold(predicate), new Claim(predicate, name.position(), "choose another name"));
    }

    private static String samePredicate(Claim mine, Claim other) {
        return mine.name().equals(other.name())
                ? "the predicate %s() would be that of the family on %s too"
                        .formatted(mine.name(), other.placeSeenFrom(mine))
                : "the predicate %s() would differ from %s() of the family on %s only in case or form of letters"
                        .formatted(mine.name(), other.name(), other.placeSeenFrom(mine));
    }
}
