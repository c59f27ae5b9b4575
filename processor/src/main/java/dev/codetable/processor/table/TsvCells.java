package dev.codetable.processor.table;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.util.ArrayList;
import java.util.List;

/** Splits lines at tabs; there is no quoting. */
final class TsvCells {

    private TsvCells() {}

    /** Returns the cells of each line that is neither blank nor a comment. */
    static List<List<Cell>> of(TableText text, Problems problems) {
        return Line.of(text.name(), text.text()).stream()
                .filter(line -> !line.isBlankOrComment())
                .map(line -> cells(line, problems))
                .toList();
    }

    private static List<Cell> cells(Line line, Problems problems) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.text().length() && Bounds.holdCell(cells.size(), line, start, problems)) {
            int tab = line.text().indexOf('\t', start);
            int end = tab < 0 ? line.text().length() : tab;
            cells.add(Cell.of(line, start, end));
            start = end + 1;
        }
        return cells;
    }
}
