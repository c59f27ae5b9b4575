package dev.codetable.processor.table;

import dev.codetable.processor.problem.NearestWord;
import dev.codetable.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the first line of a table: the names of its columns. */
final class Header {

    private static final List<String> CODE_TYPES = List.of("int", "long", "String");

    private Header() {}

    /** Returns the columns in order, or none where rows cannot be read without guessing. */
    static List<Column> read(List<Cell> cells, Problems problems) {
        Optional<String> separator = wrongSeparator(cells);
        if (separator.isPresent()) {
            problems.add(
                    cells.get(0).position(),
                    "the header has no tab but has %s; columns are separated by single tabs"
                            .formatted(separator.get()));
            return List.of();
        }
        List<Column> columns = cells.stream().map(Column::of).toList();
        Map<String, Column> seen = new HashMap<>();
        for (Column column : columns) {
            check(column, problems);
            Column first = seen.putIfAbsent(column.name(), column);
            if (first != null && !column.name().isEmpty()) {
                problems.add(
                        column.position(),
                        "column '%s' is there already, at column %d; remove one of the two"
                                .formatted(column.name(), first.position().column()));
            }
        }
        return hasCode(columns, problems) ? columns : List.of();
    }

    private static Optional<String> wrongSeparator(List<Cell> cells) {
        String only = cells.get(0).text();
        if (cells.size() > 1) {
            return Optional.empty();
        }
        if (only.contains(";")) {
            return Optional.of("semicolons");
        }
        if (only.contains(",")) {
            return Optional.of("commas");
        }
        return only.contains(" ") ? Optional.of("spaces") : Optional.empty();
    }

    private static void check(Column column, Problems problems) {
        if (column.name().isEmpty()) {
            problems.add(column.position(), "this column has no name; remove the tab, or name the column");
        } else if (!Columns.KNOWN.contains(column.name())) {
            problems.add(column.position(), NearestWord.unknown("column", column.name(), Columns.KNOWN));
        } else if (!column.type().isEmpty() && !column.name().equals(Columns.CODE)) {
            problems.add(
                    column.position(),
                    "column '%s' has a fixed type; write '%s'".formatted(column.name(), column.name()));
        } else if (!column.type().isEmpty() && !CODE_TYPES.contains(column.type())) {
            problems.add(
                    column.position(),
                    "codes cannot have the type '%s'; write code:int, code:long or code:String"
                            .formatted(column.type()));
        }
    }

    private static boolean hasCode(List<Column> columns, Problems problems) {
        if (columns.stream().anyMatch(column -> column.name().equals(Columns.CODE))) {
            return true;
        }
        problems.add(
                columns.get(0).position(),
                "the header lacks the column 'code'; the first line that is no comment names the columns, such as: "
                        + "code, name, outcome, meaning (separated by tabs)");
        return false;
    }
}
