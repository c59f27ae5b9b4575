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

    static Column of(Cell cell) {
        int colon = cell.text().indexOf(':');
        return colon < 0
                ? new Column(cell.text(), "", cell.position())
                : new Column(
                        cell.text().substring(0, colon).strip(),
                        cell.text().substring(colon + 1).strip(),
                        cell.position());
    }

    public String header() {
        return type.isEmpty() ? name : name + ":" + type;
    }
}
