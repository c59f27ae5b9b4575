package dev.codetable.processor.table;

import dev.codetable.processor.problem.NearestWord;
import dev.codetable.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Reads the first line of a table: the names of its columns. */
final class Header {

    private static final List<String> CODE_TYPES = List.of("int", "long", "String");

    private final Separator separator;
    private final Problems problems;

    private Header(Separator separator, Problems problems) {
        this.separator = separator;
        this.problems = problems;
    }

    /** Returns the columns in order, or none where rows cannot be read without guessing. */
    static List<Column> read(List<Cell> cells, Separator separator, Problems problems) {
        return new Header(separator, problems).read(cells);
    }

    private List<Column> read(List<Cell> cells) {
        Optional<String> other = wrongSeparator(cells);
        if (other.isPresent()) {
            problems.add(
                    cells.get(0).position(),
                    "the header has no %s but has %s; %s".formatted(separator.word(), other.get(), separator.rule()));
            return List.of();
        }
        List<Column> columns = cells.stream().map(Column::of).toList();
        if (columns.stream()
                .allMatch(column -> !column.isKnown() && meant(column).isEmpty())) {
            problems.add(
                    cells.get(0).position(),
                    "this line is no header, since it names no known column; before the rows there must be one, such as: "
                            + Columns.EXAMPLE);
            return List.of();
        }
        List<Column> corrected = correct(columns);
        corrected.forEach(this::checkType);
        checkTwice(corrected);
        return hasCode(corrected) ? corrected : List.of();
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
        if (only.contains("\t")) {
            return Optional.of("tabs");
        }
        return only.contains(" ") ? Optional.of("spaces") : Optional.empty();
    }

    /**
     * Reports names that are wrong, and reads on as if they were right: so one slip gives one message. A name that is
     * almost that of a known column which the header lacks is a slip; written with a type, it is meant.
     */
    private List<Column> correct(List<Column> columns) {
        Set<String> named = columns.stream().map(Column::name).collect(Collectors.toSet());
        List<Column> corrected = new ArrayList<>();
        for (Column column : columns) {
            Optional<String> meant = column.isKnown() || !column.type().isEmpty()
                    ? Optional.empty()
                    : meant(column).filter(near -> !named.contains(near));
            if (column.name().isEmpty()) {
                problems.add(
                        column.position(),
                        "this column has no name; remove the %s, or name the column".formatted(separator.word()));
            } else if (meant.isPresent()) {
                problems.add(
                        column.position(),
                        NearestWord.unknown("column", column.name(), Columns.KNOWN) + ownColumn(column));
            }
            corrected.add(meant.filter(named::add).map(column::named).orElse(column));
        }
        return List.copyOf(corrected);
    }

    private static String ownColumn(Column column) {
        return SourceVersion.isIdentifier(column.name())
                ? "; for a column of your own write '%s:String'".formatted(column.name())
                : "";
    }

    private static Optional<String> meant(Column column) {
        return NearestWord.to(column.name(), Columns.KNOWN);
    }

    private void checkType(Column column) {
        if (column.type().isEmpty() || !column.isKnown()) {
            return;
        }
        if (!column.name().equals(Columns.CODE)) {
            problems.add(
                    column.position(),
                    "column '%s' has a fixed type; write '%s'".formatted(column.name(), column.name()));
        } else if (!CODE_TYPES.contains(column.type())) {
            problems.add(
                    column.position(),
                    "codes cannot have the type '%s'; write code:int, code:long or code:String, or just code"
                            .formatted(column.type()));
        }
    }

    private void checkTwice(List<Column> columns) {
        Map<String, Column> firsts = new HashMap<>();
        for (Column column : columns) {
            Column first = firsts.putIfAbsent(column.name(), column);
            if (first != null && !column.name().isEmpty()) {
                problems.add(
                        column.position(),
                        "column '%s' is there already, at column %s; remove one of the two"
                                .formatted(column.name(), first.position().column()));
            }
        }
    }

    private boolean hasCode(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.name().equals(Columns.CODE))) {
            return true;
        }
        problems.add(
                columns.get(columns.size() - 1).position().behind(),
                "the header lacks the column 'code'; add it; a header looks like this: " + Columns.EXAMPLE);
        return false;
    }
}
