package dev.codetable.processor.model;

import dev.codetable.processor.model.Claims.Claim;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import dev.codetable.processor.table.Columns;
import dev.codetable.processor.table.Row;
import dev.codetable.processor.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells for each row of a table what it is about, and that no two are about the same. */
final class Entries {

    private Entries() {}

    static List<Entry> of(Table table, Problems problems) {
        if (table.columns().isEmpty() || !hasRequiredColumns(table, problems)) {
            return List.of();
        }
        var reader = new CodeCellReader(problems);
        var claims = new Claims(Entries::listedTwice, problems);
        List<Entry> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            Map<String, Cell> cells = cells(table.columns(), row);
            Cell code = row.cells().get(columnIndex(table, Columns.CODE));
            reader.read(code).ifPresent(key -> {
                claims.claim(code.text(), new Claim(code.text(), code.position(), "make one row of the two"));
                entries.add(new Entry(key, code, cells));
            });
        }
        return entries;
    }

    private static boolean hasRequiredColumns(Table table, Problems problems) {
        List<String> missing = new ArrayList<>();
        if (table.column(Columns.NAME).isEmpty()
                && table.column(Columns.MEANING).isEmpty()) {
            missing.add("'name' (or 'meaning', from which names are derived)");
        }
        if (table.column(Columns.OUTCOME).isEmpty()) {
            missing.add("'outcome'");
        }
        if (!missing.isEmpty()) {
            Column last = table.columns().get(table.columns().size() - 1);
            problems.add(
                    last.position().behind(),
                    "the header lacks the column %s; add it".formatted(String.join(" and ", missing)));
        }
        return missing.isEmpty();
    }

    private static Map<String, Cell> cells(List<Column> columns, Row row) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).name(), row.cells().get(i));
        }
        return cells;
    }

    private static int columnIndex(Table table, String name) {
        return table.columns().stream().map(Column::name).toList().indexOf(name);
    }

    private static String listedTwice(Claims.Claim mine, Claims.Claim other) {
        return "'%s' is listed on %s too".formatted(mine.name(), other.placeSeenFrom(mine));
    }
}
