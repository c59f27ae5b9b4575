package dev.codetable.processor.table;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table with their positions. */
public final class TableReader {

    private final Problems problems;

    private TableReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads what can be read; every problem goes to {@code problems}, and a table without a usable header is empty. */
    public static Table read(TableText text, Problems problems) {
        return new TableReader(problems).read(text);
    }

    private Table read(TableText text) {
        if (!Bounds.holdRowsOf(text, problems)) {
            return new Table(text.name(), List.of(), List.of());
        }
        Separator separator = Separator.of(text.name());
        List<List<Cell>> written =
                separator == Separator.COMMA ? CsvCells.of(text, problems) : TsvCells.of(text, problems);
        written.forEach(cells -> cells.forEach(cell -> Bounds.check(cell, problems)));
        if (written.isEmpty()) {
            if (problems.isEmpty()) {
                reportEmpty(text);
            }
            return new Table(text.name(), List.of(), List.of());
        }
        List<Column> columns = Header.read(written.get(0), separator, problems);
        if (columns.isEmpty()) {
            return new Table(text.name(), columns, List.of());
        }
        List<Row> rows = new ArrayList<>(written.size());
        for (List<Cell> cells : written.subList(1, written.size())) {
            rows.add(row(cells, columns.size(), separator));
        }
        return new Table(text.name(), columns, List.copyOf(rows));
    }

    private void reportEmpty(TableText text) {
        problems.add(
                Line.of(text.name(), text.text()).get(0).position(0, 0),
                "the table %s; it needs a header, such as: %s"
                        .formatted(text.text().isBlank() ? "is empty" : "has only comments", Columns.EXAMPLE));
    }

    private Row row(List<Cell> written, int columns, Separator separator) {
        if (written.size() > columns) {
            problems.add(
                    written.get(columns).position(),
                    "this line has %s cells, but the header has %s columns; remove the %s, or name the column"
                            .formatted(written.size(), columns, separator.word()));
            return new Row(List.copyOf(written.subList(0, columns)));
        }
        List<Cell> cells = new ArrayList<>(written);
        while (cells.size() < columns) {
            cells.add(written.get(written.size() - 1).missingBehind());
        }
        return new Row(List.copyOf(cells));
    }
}
