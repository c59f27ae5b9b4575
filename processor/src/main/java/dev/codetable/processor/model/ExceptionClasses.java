package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Columns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the exception class of every row, and sees to it that no two rows mean different classes by one name. */
final class ExceptionClasses {

    private final Rows rows;
    private final Groups groups;
    private final Problems problems;

    ExceptionClasses(Rows rows, Problems problems) {
        this.rows = rows;
        this.groups = new Groups(rows);
        this.problems = problems;
    }

    /** Builds the classes of each failure; {@code typeNames} are those of the types around them. */
    List<OutcomeClasses> build(List<String> typeNames) {
        checkNames(typeNames);
        return TableModel.FAILURES.stream()
                .map(outcome -> new OutcomeClassesBuilder(rows, groups, outcome).build())
                .toList();
    }

    private void checkNames(List<String> typeNames) {
        Map<String, String> taken = typeNames.stream().collect(Collectors.toMap(Names::fold, name -> name));
        var check = new ClassNameCheck(taken, problems);
        rows.families()
                .forEach((entry, family) -> family.name().ifPresent(name -> {
                    if (TableModel.FAILURES.stream().anyMatch(outcome -> groups.isGroupIn(family, outcome))) {
                        check.group(Names.pascal(name), entry.cell(Columns.NAME));
                    }
                }));
        rows.codes().forEach((entry, code) -> {
            if (code.outcome().isFailure() && groups.namedLike(entry, code).isPresent()) {
                RowClass.olderNames(entry, code.name()).forEach(check::row);
            } else if (code.outcome().isFailure()) {
                row(check, entry, code.name());
            }
        });
        rows.enhancedCodes().forEach((entry, code) -> {
            if (code.outcomes().stream().anyMatch(Outcome::isFailure)) {
                row(check, entry, code.name());
            }
        });
        rows.pairs().forEach((entry, pair) -> {
            if (pair.outcome().isFailure()) {
                row(check, entry, pair.name());
            }
        });
    }

    private static void row(ClassNameCheck check, Entry entry, String name) {
        if (RowClass.isNamedAfterConstant(entry)) {
            check.row(Names.pascal(name), entry.nameCell());
        } else if (RowClass.isNamedInTable(entry)) {
            check.shared(entry.cell(Columns.EXCEPTION));
        }
        RowClass.olderNames(entry, name).forEach(check::row);
    }
}
