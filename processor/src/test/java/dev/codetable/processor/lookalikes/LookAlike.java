package dev.codetable.processor.lookalikes;

import dev.codetable.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that has the size and the traps of an operating system's or a database's, and other words. It is the same
 * each time.
 *
 * @param columns the first line
 * @param families rows that give the outcomes
 * @param rows one a code
 */
record LookAlike(String columns, List<String> families, List<Row> rows) {

    /** A row whose outcome is that of a family. */
    record Row(String code, String name, Outcome outcome, String meaning, String own) {

        Row(String code, String name, Outcome outcome, String meaning) {
            this(code, name, outcome, meaning, "");
        }

        private String line() {
            return String.join("\t", code, name, "", meaning, own).stripTrailing();
        }
    }

    private static final String COLUMNS = "code\tname\toutcome\tmeaning";

    /** Their exception classes have the names of classes that every Java file sees, or that generated ones use. */
    private static final List<String> SHADOWS = words("""
            STRING OBJECT OVERRIDE DEPRECATED EXCEPTION RUNTIME_EXCEPTION ILLEGAL_ARGUMENT_EXCEPTION
            TIMEOUT_EXCEPTION NO_SUCH_FILE_EXCEPTION ACCESS_DENIED_EXCEPTION THROWABLE ERROR INTEGER LONG
            ENUM RECORD CLASS SYSTEM THREAD SERIALIZABLE GENERATED OPTIONAL OPTIONAL_INT MAP HASH_MAP
            OUTCOME STATUS_CODE CODED_EXCEPTION
            """);

    private static final List<String> DOERS = words("""
            BUFFER CACHE CLIENT DEVICE DRIVER FILTER HANDLE LEDGER MONITOR NETWORK OWNER PACKET PRINTER
            QUEUE READER SCANNER SESSION SOCKET TABLE WORKER
            """);
    private static final List<String> DEEDS = words("""
            BUSY CLOSED CORRUPT DETACHED EXPIRED FULL GONE IDLE LOCKED MISSING NOT_READY REFUSED RESET
            STALE TOO_LONG TRUNCATED UNKNOWN UNSAFE UNSIGNED WRONG_STATE
            """);

    /** What breaks strings, comments, Javadoc, templates and encodings. */
    private static final List<String> MEANINGS = List.of(
            "The %hs has 100 % of what it may have",
            "{Too Large} It holds {0} of {1}, which is more than %1!d!",
            "There is no C:\\users\\new or \\\\server\\share",
            "It answers \"%.*s\", which isn't '%-.192s'",
            "Is <not> one of A & B; see {@link #nowhere} and @deprecated",
            "Ends the comment */ or does it? /* //",
            "Größer als erlaubt: 5 ≥ 4, 日本語 and 😀",
            "$T, $L, $N and $$ stand for nothing",
            "A trap for escapes: \\u0022 \\n \\t \\0 \\",
            "Goes on and on, as some of these texts do, until it is so long that it does not fit into a line of source by far");

    /** Numbers of 32 bits, whose first digit is how bad it is. */
    static LookAlike ntStatus() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1_800; i++) {
            boolean shadows = i % 60 == 59 && i / 60 < SHADOWS.size();
            // A shadow needs an exception, so it is a failure.
            int severity = shadows ? 3 : i % 4;
            String code = "0x%08X".formatted((severity << 30) | (i / 100 << 16) | i);
            String name = shadows ? SHADOWS.get(i / 60) : "STATUS_" + name(i);
            rows.add(new Row(
                    code,
                    name,
                    List.of(Outcome.SUCCESS, Outcome.SUCCESS, Outcome.TRANSIENT, Outcome.PERMANENT)
                            .get(severity),
                    meaning(i)));
        }
        return new LookAlike(
                COLUMNS, List.of("0x0*\t\tsuccess", "0x4*\t\tsuccess", "0x8*\t\ttransient", "0xC*\t\tpermanent"), rows);
    }

    /** More numbers of 32 bits than an enum holds. */
    static LookAlike hresult() {
        return new LookAlike(
                COLUMNS, List.of("0x0*\t\tsuccess", "0x8*\t\tpermanent", "0x8007*\t\ttransient"), rows(2_900, i -> {
                    int facility = i % 9;
                    boolean failure = i % 10 != 0;
                    return new Row(
                            "0x%08X".formatted((failure ? 0x8000_0000 : 0) | facility << 16 | i),
                            (failure ? "E_" : "S_") + name(i),
                            !failure ? Outcome.SUCCESS : facility == 7 ? Outcome.TRANSIENT : Outcome.PERMANENT,
                            meaning(i));
                }));
    }

    /** The most rows, all of them failures, with a column of its own that looks like a number. */
    static LookAlike mysql() {
        return new LookAlike(
                COLUMNS + "\tsqlstate",
                List.of("*\t\tpermanent", "12??\t\ttransient"),
                rows(
                        5_600,
                        i -> new Row(
                                Integer.toString(1_000 + i),
                                "ER_" + name(i),
                                i / 100 == 2 ? Outcome.TRANSIENT : Outcome.PERMANENT,
                                meaning(i),
                                i % 3 == 0 ? "HY000" : "%05d".formatted(i))));
    }

    LookAlike and(Row... more) {
        return new LookAlike(
                columns, families, Stream.concat(rows.stream(), Stream.of(more)).toList());
    }

    String text() {
        return Stream.of(Stream.of(columns), families.stream(), rows.stream().map(Row::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Row> rows(int count, IntFunction<Row> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private static String name(int i) {
        String words = DOERS.get(i % 20) + "_" + DEEDS.get(i / 20 % 20);
        return i < 400 ? words : words + "_" + Integer.toString(i / 400, 36).toUpperCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String meaning(int i) {
        return MEANINGS.get(i % MEANINGS.size());
    }
}
