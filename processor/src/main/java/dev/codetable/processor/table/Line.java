package dev.codetable.processor.table;

import dev.codetable.processor.problem.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table.
 *
 * @param table the table's name
 * @param number from 1
 * @param text without its end
 */
record Line(String table, int number, String text) {

    /** Splits text at LF, CRLF and CR, and at nothing else that Unicode calls a line end. */
    static List<Line> of(String table, String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Line(table, lines.size() + 1, text.substring(start, i)));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Line(table, lines.size() + 1, text.substring(start)));
        return lines;
    }

    boolean isBlankOrComment() {
        return text.isBlank() || firstCell().stripLeading().startsWith("#");
    }

    private String firstCell() {
        int tab = text.indexOf('\t');
        return tab < 0 ? text : text.substring(0, tab);
    }

    Position position(int start, int length) {
        return new Position(table, number, start + 1, length, text);
    }
}
