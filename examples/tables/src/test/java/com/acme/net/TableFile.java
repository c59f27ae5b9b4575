package com.acme.net;

import dev.codetable.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table as its author reads it: read here by other code than that under test, and for simple tables only. */
record TableFile(List<Row> rows) {

    record Row(String code, String name, Outcome outcome, String meaning, List<String> aliases) {}

    private record Family(String pattern, Outcome outcome) {

        boolean covers(String code) {
            return Pattern.matches(pattern.replace("*", ".*").replace('?', '.'), code);
        }

        int fixedCharacters() {
            return pattern.replaceAll("[*?]", "").length();
        }
    }

    static TableFile read(String path) throws IOException {
        List<List<String>> lines =
                Files.readAllLines(Path.of("src/main/resources", path), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t")))
                        .toList();
        List<String> columns =
                lines.get(0).stream().map(column -> column.split(":")[0]).toList();
        List<Family> families = lines.stream()
                .filter(cells -> isFamily(cells.get(0)))
                .map(cells -> new Family(cells.get(0), outcome(cell(cells, columns, "outcome"))))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (!isFamily(cells.get(0))) {
                rows.add(row(cells, columns, families));
            }
        }
        return new TableFile(rows);
    }

    private static Row row(List<String> cells, List<String> columns, List<Family> families) {
        String code = cells.get(0);
        String name = cell(cells, columns, "name");
        String outcome = cell(cells, columns, "outcome");
        String meaning = cell(cells, columns, "meaning");
        String aliases = cell(cells, columns, "aliases");
        return new Row(
                code,
                name.isEmpty() ? meaning.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") : name,
                outcome.isEmpty() ? outcome(code, families) : outcome(outcome),
                meaning,
                Stream.of(aliases.split(" ")).filter(alias -> !alias.isEmpty()).toList());
    }

    private static boolean isFamily(String code) {
        return code.endsWith("*") || code.endsWith("?");
    }

    private static String cell(List<String> cells, List<String> columns, String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    private static Outcome outcome(String code, List<Family> families) {
        return families.stream()
                .filter(family -> family.covers(code))
                .max(Comparator.comparingInt(Family::fixedCharacters))
                .orElseThrow()
                .outcome();
    }

    private static Outcome outcome(String word) {
        return Outcome.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
