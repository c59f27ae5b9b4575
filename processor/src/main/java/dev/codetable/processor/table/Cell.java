package dev.codetable.processor.table;

import dev.codetable.processor.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a table: its stripped text, and where it stands. */
public final class Cell {

    /** Not only ASCII, since cells are stripped of any white space too. */
    private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Line line;
    private final int start;
    private final String text;

    private Cell(Line line, int start, String text) {
        this.line = line;
        this.start = start;
        this.text = text;
    }

    /** Makes the cell that stands in a line from {@code start} up to {@code end}, white space around it left out. */
    static Cell of(Line line, int start, int end) {
        return read(line, start, line.text().substring(start, end));
    }

    /** Makes a cell that was read from a place on, white space around it left out. */
    static Cell read(Line line, int start, String raw) {
        String text = raw.strip();
        return new Cell(line, text.isEmpty() ? start : start + raw.indexOf(text), text);
    }

    /** Returns the blank cell that the line of this one leaves out at its end. */
    Cell missingBehind() {
        return new Cell(line, line.text().length(), "");
    }

    /** Returns a blank cell at this place, for a column that the table does not have. */
    public Cell blank() {
        return new Cell(line, start, "");
    }

    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Returns where the cell stands, up to the end of its first line. */
    public Position position() {
        int first = Math.min(start, line.text().length());
        return line.position(first, Math.min(text.length(), line.text().length() - first));
    }

    /** Splits a list that is separated by spaces. */
    public List<Cell> words() {
        List<Cell> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(part(word.start(), word.end()));
        }
        return words;
    }

    /** Returns some characters of this cell. */
    public Cell part(int from, int to) {
        return new Cell(line, start + from, text.substring(from, to));
    }
}
