package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.List;

/** Finds cells that a row can have no use for: better said than ignored. */
final class StrayCells {

    private static final List<String> NOT_OF_FAMILIES = List.of(Columns.REPLIES, Columns.EXCEPTION, Columns.ALIASES);

    private final Problems problems;

    StrayCells(Problems problems) {
        this.problems = problems;
    }

    void check(Rows rows, List<OwnColumn> columns) {
        List<String> ownColumns = columns.stream().map(OwnColumn::name).toList();
        rows.families().keySet().forEach(entry -> checkOwn(entry, ownColumns));
        rows.enhancedFamilies().keySet().forEach(entry -> checkOwn(entry, ownColumns));
        rows.pairs().forEach((entry, pair) -> {
            if (!entry.cell(Columns.REPLIES).isBlank()) {
                add(entry.cell(Columns.REPLIES), "only x. rows have 'replies'");
            }
            checkException(entry, List.of(pair.outcome()));
        });
        rows.families().keySet().forEach(this::checkFamily);
        rows.enhancedFamilies().keySet().forEach(this::checkFamily);
        rows.codes().forEach((entry, code) -> {
            if (!entry.cell(Columns.REPLIES).isBlank()) {
                add(entry.cell(Columns.REPLIES), "only x. rows have 'replies'");
            }
            checkException(entry, List.of(code.outcome()));
        });
        rows.enhancedCodes().forEach((entry, code) -> checkException(entry, code.outcomes()));
    }

    private void checkFamily(Entry entry) {
        for (String column : NOT_OF_FAMILIES) {
            if (!entry.cell(column).isBlank()) {
                add(entry.cell(column), "a family has no '%s'".formatted(column));
            }
        }
    }

    private void checkOwn(Entry entry, List<String> columns) {
        for (String column : columns) {
            if (!entry.cell(column).isBlank()) {
                add(entry.cell(column), "a family does not pass on '%s' to its codes".formatted(column));
            }
        }
    }

    private void checkException(Entry entry, List<Outcome> outcomes) {
        boolean named = RowClass.isNamedInTable(entry);
        if (named && !outcomes.isEmpty() && outcomes.stream().noneMatch(Outcome::isFailure)) {
            add(
                    entry.cell(Columns.EXCEPTION),
                    "'%s' has no exception, since it is %s"
                            .formatted(entry.code().text(), Outcomes.word(outcomes.get(0))));
        }
    }

    private void add(Cell cell, String message) {
        problems.add(cell.position(), message + "; leave this cell blank");
    }
}
