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
 * A row of one layer, with what it is about.
 *
 * @param key what the row is about
 * @param code the cell that says so
 * @param cells the cells by the names of their columns
 */
record KeyedRow(CodeCell key, Cell code, Map<String, Cell> cells) {

    /** Reads what a row is about; empty where its first cell is wrong. */
    static Optional<KeyedRow> of(Table table, Row row, CodeCellReader reader) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            cells.put(column.name(), row.cells().get(i));
        }
        Cell code = row.cells().get(table.indexOf(Columns.CODE));
        return reader.read(code).map(key -> new KeyedRow(key, code, cells));
    }

    /** Returns what two rows about the same have in common. */
    String identity(CodeFormat format) {
        return key instanceof CodeCell.Single single ? format.normalized(single.text()) : code.text();
    }
}
