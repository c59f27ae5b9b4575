package dev.codetable.processor.table;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.nio.charset.StandardCharsets;

/** How much a table may hold. What holds more is no table of codes, and nothing is made of it. */
final class Bounds {

    private static final int MAX_ROWS = 1_000_000;
    private static final int MAX_CELLS = 1_000;
    private static final int MAX_CELL_BYTES = 64 << 10;

    private Bounds() {}

    /** Tells whether there are not too many rows, without making anything of them. */
    static boolean holdRowsOf(TableText text, Problems problems) {
        int rows = -1; // the header is none
        int number = 0;
        for (String line : (Iterable<String>) text.text().lines()::iterator) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#' && ++rows > MAX_ROWS) {
                problems.add(
                        new Line(text.name(), number, line).position(0, line.length()),
                        "from here on there are too many rows; a table has at most 1,000,000");
                return false;
            }
        }
        return true;
    }

    /** Tells whether a line has not too many cells for one more at an index. */
    static boolean holdCell(int cells, Line line, int start, Problems problems) {
        if (cells < MAX_CELLS) {
            return true;
        }
        problems.add(line.position(start, 0), "from here on this line has too many cells; a row has at most 1,000");
        return false;
    }

    static void check(Cell cell, Problems problems) {
        // A character has at least one byte, and at most three.
        if (cell.text().length() > MAX_CELL_BYTES / 3
                && cell.text().getBytes(StandardCharsets.UTF_8).length > MAX_CELL_BYTES) {
            problems.add(cell.position(), "this cell has more than 64 KiB, the most that a cell may have");
        }
    }
}
