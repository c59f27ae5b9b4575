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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays tables over each other: a row about what an earlier layer has changes just the cells that it fills. */
final class Layers {

    private final Problems problems;
    private final List<List<Entry>> layers = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Layers(Problems problems) {
        this.problems = problems;
    }

    static Content merge(List<Table> tables, Problems problems) {
        List<Table> usable =
                tables.stream().filter(table -> !table.columns().isEmpty()).toList();
        if (usable.size() < tables.size() || !hasRequiredColumns(usable.get(0), problems)) {
            return new Content(CodeFormat.INT, List.of(), List.of());
        }
        return new Layers(problems).mergeAll(usable);
    }

    private Content mergeAll(List<Table> tables) {
        tables.forEach(table -> layers.add(keyed(table)));
        CodeFormat format =
                CodeFormats.of(tables, layers.stream().flatMap(List::stream).toList(), problems);
        layers.forEach(layer -> lay(layer, format));
        return new Content(format, OwnColumns.of(tables, problems), List.copyOf(entries.values()));
    }

    private List<Entry> keyed(Table table) {
        var reader = new CodeCellReader(problems);
        List<Entry> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            Entry.of(table, row, reader).ifPresent(rows::add);
        }
        return rows;
    }

    private void lay(List<Entry> layer, CodeFormat format) {
        var claims = new Claims(Layers::listedTwice, problems);
        Map<String, Entry> earlier = Map.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (Entry row : layer) {
            String identity = row.identity(format);
            claims.claim(identity, new Claim(row.code().text(), row.code().position(), "make one row of the two"));
            Entry below = earlier.get(identity);
            Entry entry = below == null ? row : changed(below, row);
            // A row that is listed twice is reported already; what else is wrong with it is said in the same run.
            String place = seen.add(identity) || below != null
                    ? identity
                    : identity + " on line " + row.code().position().line();
            entries.put(place, entry);
        }
    }

    private Entry changed(Entry below, Entry row) {
        Map<String, Cell> cells = new HashMap<>(below.cells());
        boolean changes = false;
        for (Map.Entry<String, Cell> column : row.cells().entrySet()) {
            Cell cell = column.getValue();
            if (!cell.isBlank() && !column.getKey().equals(Columns.CODE)) {
                changes |= !cell.text().equals(below.text(column.getKey()));
                cells.put(column.getKey(), cell);
            }
        }
        if (!changes) {
            problems.add(
                    row.code().position(),
                    "this row changes nothing of '%s' in the table below; fill in the cells to change, or remove the row"
                            .formatted(row.code().text()));
        }
        return new Entry(below.key(), row.code(), cells);
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

    private static String listedTwice(Claim mine, Claim other) {
        return "'%s' is listed on %s too".formatted(mine.name(), other.placeSeenFrom(mine));
    }
}
