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
        List<Line> lines = Line.of(text.name(), text.text());
        List<Line> written =
                lines.stream().filter(line -> !line.isBlankOrComment()).toList();
        if (written.isEmpty()) {
            problems.add(
                    lines.get(0).position(0, 0),
                    "the table %s; it needs a header, such as: %s"
                            .formatted(text.text().isBlank() ? "is empty" : "has only comments", Columns.EXAMPLE));
            return new Table(text.name(), List.of(), List.of());
        }
        List<Column> columns = Header.read(cells(written.get(0)), problems);
        if (columns.isEmpty()) {
            return new Table(text.name(), columns, List.of());
        }
        List<Row> rows = new ArrayList<>(written.size());
        for (Line line : written.subList(1, written.size())) {
            rows.add(row(line, columns.size()));
        }
        return new Table(text.name(), columns, List.copyOf(rows));
    }

    private Row row(Line line, int columns) {
        List<Cell> cells = cells(line);
        if (cells.size() > columns) {
            problems.add(
                    cells.get(columns).position(),
                    "this line has %d cells, but the header has %d columns; remove the tab, or name the column"
                            .formatted(cells.size(), columns));
            return new Row(List.copyOf(cells.subList(0, columns)));
        }
        while (cells.size() < columns) {
            cells.add(Cell.missing(line));
        }
        return new Row(List.copyOf(cells));
    }

    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int tab; (tab = line.text().indexOf('\t', start)) >= 0; start = tab + 1) {
            cells.add(Cell.of(line, start, tab));
        }
        cells.add(Cell.of(line, start, line.text().length()));
        return cells;
    }
}
