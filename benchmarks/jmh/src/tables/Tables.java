import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes the tables of the benchmarks, as large as real ones and with codes as far apart; and the built-in table as a
 * careful programmer writes it by hand: two enums, each with an array to find its constants, and an exception class for
 * each failure.
 */
final class Tables {

    private static final String PACKAGE = "dev.codetable.benchmarks";

    private Tables() {}

    public static void main(String[] args) throws IOException {
        Path tables = Files.createDirectories(Path.of(args[1]));
        Random random = new Random(5321);
        Files.writeString(tables.resolve("errors.tsv"), numbers(5_600, 1_000, 3, random, "%d"));
        Files.writeString(tables.resolve("statuses.tsv"), numbers(1_800, 0xC0000001, 4, random, "0x%08X"));
        Files.writeString(tables.resolve("states.tsv"), states());
        Path hand = Files.createDirectories(Path.of(args[2]).resolve(PACKAGE.replace('.', '/')));
        List<String[]> rows = rows(Path.of(args[0]));
        Files.writeString(hand.resolve("HandCode.java"), codes(rows));
        Files.writeString(hand.resolve("HandEnhancedCode.java"), enhanced(rows));
        for (String outcome : List.of("Transient", "Permanent", "Unclassified")) {
            Files.writeString(hand.resolve("Hand" + outcome + "Exception.java"), exceptions(rows, outcome));
        }
        Files.writeString(hand.resolve("HandException.java"), root());
        Files.writeString(hand.resolve("HandSwitch.java"), handSwitch(rows));
    }

    /** About as MySQL's error numbers and NTSTATUS: runs of codes with gaps between them. */
    private static String numbers(int count, int first, int gap, Random random, String format) {
        StringBuilder table = new StringBuilder("code\tname\toutcome\tmeaning\n");
        int code = first;
        for (int i = 0; i < count; i++) {
            table.append(format.formatted(code)).append("\tNAME_").append(i);
            table.append(i % 5 == 0 ? "\ttransient" : "\tpermanent").append("\tWhat ").append(i).append(" means\n");
            code += 1 + (random.nextInt(10) == 0 ? random.nextInt(10 * gap) : 0);
        }
        return table.toString();
    }

    /** As PostgreSQL's: 43 classes of SQLSTATE with about six codes each. */
    private static String states() {
        StringBuilder table = new StringBuilder("code\tname\toutcome\n");
        for (int i = 0; i < 266; i++) {
            table.append("%02d%03d\tSTATE_%d\t%s\n".formatted(i / 6, i % 6, i, i % 7 == 0 ? "transient" : "permanent"));
        }
        return table.toString();
    }

    private static List<String[]> rows(Path table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : Files.readAllLines(table)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(cells);
                continue;
            }
            rows.add(new String[] {
                cells[0],
                cell(cells, columns.indexOf("name")),
                cell(cells, columns.indexOf("outcome")),
                cell(cells, columns.indexOf("meaning")),
            });
        }
        return rows;
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index] : "";
    }

    private static boolean isCode(String[] row) {
        return row[0].matches("[0-9]{3}");
    }

    private static boolean isEnhanced(String[] row) {
        return row[0].matches("x\\.[0-9]+\\.[0-9]+");
    }

    private static String outcome(String[] row) {
        String[] byDigit = {"", "PRELIMINARY", "SUCCESS", "INTERMEDIATE", "TRANSIENT", "PERMANENT"};
        return row[2].isEmpty() ? byDigit[row[0].charAt(0) - '0'] : row[2].toUpperCase(java.util.Locale.ROOT);
    }

    private static String codes(List<String[]> rows) {
        StringBuilder constants = new StringBuilder();
        for (String[] row : rows) {
            if (isCode(row)) {
                constants.append("    %s(%s, Outcome.%s, \"%s\"),\n".formatted(row[1], row[0], outcome(row), text(row[3])));
            }
        }
        return """
                package %s;

                import dev.codetable.Outcome;
                import java.util.Optional;

                public enum HandCode {
                %s;

                    private static final HandCode[] BY_CODE = new HandCode[600];

                    static {
                        for (HandCode each : values()) {
                            BY_CODE[each.code] = each;
                        }
                    }

                    private final int code;
                    private final Outcome outcome;
                    private final String meaning;

                    HandCode(int code, Outcome outcome, String meaning) {
                        this.code = code;
                        this.outcome = outcome;
                        this.meaning = meaning;
                    }

                    public static Optional<HandCode> find(int code) {
                        return code >= 0 && code < BY_CODE.length ? Optional.ofNullable(BY_CODE[code]) : Optional.empty();
                    }

                    public int code() {
                        return code;
                    }

                    public Outcome outcome() {
                        return outcome;
                    }

                    public String meaning() {
                        return meaning;
                    }

                    public boolean isTransient() {
                        return outcome == Outcome.TRANSIENT;
                    }

                    public boolean isPermanent() {
                        return outcome == Outcome.PERMANENT;
                    }
                }
                """.formatted(PACKAGE, constants);
    }

    private static String handSwitch(List<String[]> rows) {
        StringBuilder cases = new StringBuilder();
        for (String[] row : rows) {
            if (isCode(row)) {
                cases.append("            case %s -> HandCode.%s;\n".formatted(row[0], row[1]));
            }
        }
        return """
                package %s;

                final class HandSwitch {

                    private HandSwitch() {}

                    static HandCode find(int code) {
                        return switch (code) {
                %s            default -> null;
                        };
                    }
                }
                """.formatted(PACKAGE, cases);
    }

    private static String enhanced(List<String[]> rows) {
        StringBuilder constants = new StringBuilder();
        for (String[] row : rows) {
            if (isEnhanced(row)) {
                String[] numbers = row[0].split("\\.");
                constants.append("    %s(%s, %s, \"%s\"),\n".formatted(row[1], numbers[1], numbers[2], text(row[3])));
            }
        }
        return """
                package %s;

                import java.util.HashMap;
                import java.util.Map;
                import java.util.Optional;

                public enum HandEnhancedCode {
                %s;

                    private static final Map<Integer, HandEnhancedCode> BY_NUMBERS = new HashMap<>();

                    static {
                        for (HandEnhancedCode each : values()) {
                            BY_NUMBERS.put(1_000 * each.subject + each.detail, each);
                        }
                    }

                    private final int subject;
                    private final int detail;
                    private final String meaning;

                    HandEnhancedCode(int subject, int detail, String meaning) {
                        this.subject = subject;
                        this.detail = detail;
                        this.meaning = meaning;
                    }

                    public static Optional<HandEnhancedCode> find(int subject, int detail) {
                        return Optional.ofNullable(BY_NUMBERS.get(1_000 * subject + detail));
                    }

                    public int subject() {
                        return subject;
                    }

                    public int detail() {
                        return detail;
                    }

                    public String meaning() {
                        return meaning;
                    }
                }
                """.formatted(PACKAGE, constants);
    }

    private static String root() {
        return """
                package %s;

                public abstract sealed class HandException extends RuntimeException
                        permits HandTransientException, HandPermanentException, HandUnclassifiedException {
                    private static final long serialVersionUID = 1;

                    private final int code;
                    private final String status;
                    private final String text;

                    HandException(int code, String status, String text) {
                        super(code + " " + (status.isEmpty() ? "" : status + " ") + text);
                        this.code = code;
                        this.status = status;
                        this.text = text;
                    }

                    public static HandException of(int code, String status, String text) {
                        return switch (code / 100) {
                            case 4 -> HandTransientException.create(code, status, text);
                            case 5 -> HandPermanentException.create(code, status, text);
                            default -> HandUnclassifiedException.create(code, status, text);
                        };
                    }

                    public final int code() {
                        return code;
                    }

                    public final String status() {
                        return status;
                    }

                    public final String text() {
                        return text;
                    }
                }
                """.formatted(PACKAGE);
    }

    /** A class for each code and status that can fail so, chosen by switches. */
    private static String exceptions(List<String[]> rows, String outcome) {
        String self = "Hand" + outcome + "Exception";
        Map<String, String> byCode = new LinkedHashMap<>();
        Map<String, String> byStatus = new LinkedHashMap<>();
        for (String[] row : rows) {
            if (isCode(row) && outcome(row).equalsIgnoreCase(outcome)) {
                byCode.put(row[0], pascal(row[1]));
            } else if (isEnhanced(row) && row[2].contains(outcome.toLowerCase(java.util.Locale.ROOT))) {
                byStatus.put(row[0].substring(2), pascal(row[1]));
            }
        }
        StringBuilder source = new StringBuilder("""
                package %s;

                public non-sealed class %s extends HandException {
                    private static final long serialVersionUID = 1;

                    %s(int code, String status, String text) {
                        super(code, status, text);
                    }

                    static HandException create(int code, String status, String text) {
                        switch (status.isEmpty() ? status : status.substring(2)) {
                """.formatted(PACKAGE, self, self));
        byStatus.forEach((status, name) -> source.append("            case \"%s\": return new %s(code, status, text);\n".formatted(status, name)));
        source.append("            default: break;\n        }\n        switch (code) {\n");
        byCode.forEach((code, name) -> source.append("            case %s: return new %s(code, status, text);\n".formatted(code, name)));
        source.append("            default: return new %s(code, status, text);\n        }\n    }\n".formatted(self));
        List<String> names = new ArrayList<>(byCode.values());
        byStatus.values().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (String name : names) {
            source.append("""

                        public static final class %s extends %s {
                            private static final long serialVersionUID = 1;

                            %s(int code, String status, String text) {
                                super(code, status, text);
                            }
                        }
                    """.formatted(name, self, name));
        }
        return source.append("}\n").toString();
    }

    private static String pascal(String name) {
        StringBuilder pascal = new StringBuilder();
        for (String word : name.split("_")) {
            pascal.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return pascal.toString();
    }

    private static String text(String meaning) {
        return meaning.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
