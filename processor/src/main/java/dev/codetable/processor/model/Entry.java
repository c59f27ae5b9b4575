package dev.codetable.processor.model;

import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.Map;

/**
 * A row, with its cells by column.
 *
 * @param key what the row is about
 * @param code the cell that says so
 * @param cells the cells by the names of their columns
 */
record Entry(CodeCell key, Cell code, Map<String, Cell> cells) {

    /** Returns the cell of a column, or a blank one at the code where the table lacks the column. */
    Cell cell(String column) {
        Cell cell = cells.get(column);
        return cell == null ? code.blank() : cell;
    }

    boolean hasColumn(String column) {
        return cells.containsKey(column);
    }

    String text(String column) {
        return cell(column).text();
    }

    /** Returns the cell that the name of the row comes from. */
    Cell nameCell() {
        return cell(isNameDerived() ? Columns.MEANING : Columns.NAME);
    }

    boolean isNameDerived() {
        return cell(Columns.NAME).isBlank();
    }
}
