package dev.codetable.processor.table;

import dev.codetable.processor.source.TableText;
import java.util.ArrayList;
import java.util.List;

/** Splits lines at tabs; there is no quoting. */
final class TsvCells {

    private TsvCells() {}

    /** Returns the cells of each line that is neither blank nor a comment. */
    static List<List<Cell>> of(TableText text) {
        return Line.of(text.name(), text.text()).stream()
                .filter(line -> !line.isBlankOrComment())
                .map(TsvCells::cells)
                .toList();
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
