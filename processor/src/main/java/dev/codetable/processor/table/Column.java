package dev.codetable.processor.table;

import dev.codetable.processor.problem.Position;

/**
 * A column as the header names it.
 *
 * @param name without the type
 * @param type what follows the colon, or empty
 * @param position of the header's cell
 */
public record Column(String name, String type, Position position) {

    /** Without a type behind it, a colon is part of the name. */
    static Column of(Cell cell) {
        int colon = cell.text().indexOf(':');
        return colon < 0 || colon == cell.text().length() - 1
                ? new Column(cell.text(), "", cell.position())
                : new Column(
                        cell.text().substring(0, colon).strip(),
                        cell.text().substring(colon + 1).strip(),
                        cell.position());
    }

    Column named(String otherName) {
        return new Column(otherName, type, position);
    }

    /** Tells whether the column means something to every table; else it is the author's own. */
    public boolean isKnown() {
        return Columns.KNOWN.contains(name);
    }
}
