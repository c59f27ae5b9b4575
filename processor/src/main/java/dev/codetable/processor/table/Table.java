package dev.codetable.processor.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is written.
 *
 * @param name as the user wrote it
 * @param columns in order
 * @param rows in order
 */
public record Table(String name, List<Column> columns, List<Row> rows) {

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Returns where a column is, or -1 where the table does not have it. */
    public int indexOf(String name) {
        return columns.stream().map(Column::name).toList().indexOf(name);
    }
}
