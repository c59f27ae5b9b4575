package dev.codetable.processor.model;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cells of the columns that the author of a table added. */
final class OwnValues {

    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DOUBLE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final List<OwnColumn> columns;
    private final Problems problems;

    OwnValues(List<OwnColumn> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Returns the texts of a row's cells, in the order of the columns. */
    List<String> of(Entry entry) {
        return columns.stream()
                .map(column -> value(column, entry.cell(column.name())))
                .toList();
    }

    private String value(OwnColumn column, Cell cell) {
        if (cell.isBlank() || fits(column.type(), cell.text())) {
            return cell.text();
        }
        problems.add(
                cell.position(),
                "'%s' is no %s; write %s, or leave the cell blank for %s"
                        .formatted(cell.text(), column.type().word(), example(column.type()), blank(column.type())));
        return "";
    }

    private static boolean fits(OwnColumn.Type type, String text) {
        return switch (type) {
            case STRING -> true;
            case BOOLEAN -> BOOLEAN.matcher(text).matches();
            case INT -> WHOLE.matcher(text).matches() && isWithin(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> WHOLE.matcher(text).matches() && isWithin(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> DOUBLE.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
        };
    }

    private static boolean isWithin(String text, long least, long most) {
        try {
            long value = Long.parseLong(text);
            return value >= least && value <= most;
        } catch (NumberFormatException beyondLong) {
            return false;
        }
    }

    private static String example(OwnColumn.Type type) {
        return switch (type) {
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case INT, LONG -> "a whole number such as 503";
            case DOUBLE -> "a number such as 0.5";
        };
    }

    private static String blank(OwnColumn.Type type) {
        return type == OwnColumn.Type.BOOLEAN ? "false" : "0";
    }
}
