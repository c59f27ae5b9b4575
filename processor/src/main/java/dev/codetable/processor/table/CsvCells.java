package dev.codetable.processor.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180), whose cells may hold commas, quotes and line ends. */
final class CsvCells {

    private CsvCells() {}

    /** Returns the cells of each record; none where quotes are wrong, since cells cannot be told apart then. */
    static List<List<Cell>> of(TableText text, Problems problems) {
        List<List<CsvPlaces.Place>> places = CsvPlaces.of(Line.of(text.name(), text.text()), problems);
        List<List<Cell>> rows = new ArrayList<>();
        if (!problems.isEmpty()) {
            return rows;
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1, text.text().length()) + 1)
                .ofCsvRecord(text.text())) {
            for (CsvRecord each : records) {
                List<Cell> cells = cells(each.getFields(), places.get(rows.size()));
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.removeIf(cells -> cells.stream().allMatch(Cell::isBlank));
        return rows;
    }

    private static List<Cell> cells(List<String> fields, List<CsvPlaces.Place> places) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            cells.add(Cell.read(places.get(i).line(), places.get(i).start(), fields.get(i)));
        }
        return cells;
    }
}
