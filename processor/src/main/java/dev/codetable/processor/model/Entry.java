package dev.codetable.processor.model;

import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import dev.codetable.processor.table.Columns;
import dev.codetable.processor.table.Row;
import dev.codetable.processor.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row, with its cells by column.
 *
 * @param key what the row is about
 * @param code the cell that says so
 * @param cells the cells by the names of their columns
 */
record Entry(CodeCell key, Cell code, Map<String, Cell> cells) {

    /** Reads what a row is about; empty where its first cell is wrong. */
    static Optional<Entry> of(Table table, Row row, CodeCellReader reader) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            cells.put(column.name(), row.cells().get(i));
        }
        Cell code = row.cells().get(table.indexOf(Columns.CODE));
        return reader.read(code).map(key -> new Entry(key, code, cells));
    }

    /** Returns what two rows about the same have in common. */
    String identity(CodeFormat format) {
        return key instanceof CodeCell.Single single ? format.normalized(single.text()) : code.text();
    }

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
