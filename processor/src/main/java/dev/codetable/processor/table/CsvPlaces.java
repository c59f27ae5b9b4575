package dev.codetable.processor.table;

import dev.codetable.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of comma-separated values stand, and quotes that are out of place (RFC 4180, section 2). */
final class CsvPlaces {

    /**
     * Where a cell begins, behind its opening quote if it has one.
     *
     * @param line the line
     * @param start from 0
     */
    record Place(Line line, int start) {}

    private final List<Line> lines;
    private final Problems problems;
    private int line;
    private int column;

    private CsvPlaces(List<Line> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Returns the places of the cells of each record; empty lines and comments are no records. */
    static List<List<Place>> of(List<Line> lines, Problems problems) {
        return new CsvPlaces(lines, problems).records();
    }

    private List<List<Place>> records() {
        List<List<Place>> records = new ArrayList<>();
        while (line < lines.size()) {
            if (text().isEmpty() || text().startsWith("#")) {
                line++;
            } else {
                records.add(oneRecord());
            }
        }
        return records;
    }

    private List<Place> oneRecord() {
        List<Place> places = new ArrayList<>();
        column = 0;
        boolean more = true;
        while (more && Bounds.holdCell(places.size(), lines.get(line), column, problems)) {
            boolean quoted = column < text().length() && text().charAt(column) == '"';
            places.add(new Place(lines.get(line), quoted ? column + 1 : column));
            more = quoted ? skipQuoted() : skipPlain();
        }
        line++;
        return places;
    }

    /** Moves behind the cell and its comma; tells whether there is one. */
    private boolean skipPlain() {
        int comma = text().indexOf(',', column);
        int end = comma < 0 ? text().length() : comma;
        int quote = text().substring(column, end).indexOf('"');
        if (quote >= 0) {
            problems.add(
                    lines.get(line).position(column + quote, 1),
                    "a quote inside a cell; enclose the whole cell in quotes, and write this one twice");
        }
        column = end + 1;
        return comma >= 0;
    }

    private boolean skipQuoted() {
        Line opening = lines.get(line);
        int open = column;
        column++;
        while (true) {
            int quote = text().indexOf('"', column);
            if (quote < 0) {
                if (line + 1 == lines.size()) {
                    problems.add(
                            opening.position(open, 1), "this quote is never closed; end the cell with another quote");
                    return false;
                }
                line++;
                column = 0;
            } else if (quote + 1 < text().length() && text().charAt(quote + 1) == '"') {
                column = quote + 2;
            } else {
                column = quote + 1;
                return skipBehindQuote();
            }
        }
    }

    private boolean skipBehindQuote() {
        if (column < text().length() && text().charAt(column) != ',') {
            problems.add(
                    lines.get(line).position(column, 1),
                    "text behind the closing quote of a cell; write quotes inside a cell twice, or remove this");
            return skipPlain();
        }
        column++;
        return column <= text().length();
    }

    private String text() {
        return lines.get(line).text();
    }
}
