package dev.codetable.processor.builtin;

import dev.codetable.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parents of the enhanced status codes as {@code docs/decisions.md} gives them, so that the reasons written there are
 * always about the table as it is.
 */
final class ChosenParents {

    /** The cells of each row of the list, by status: {@code | x.1.1 | 450 | 550 | why |}. */
    private static final Map<String, String[]> ROWS = read(Path.of("..", "docs", "decisions.md"));

    private static final Map<String, ReplyRow> REPLY_CODES = Facts.replyCodes().stream()
            .map(Facts.Reply::row)
            .collect(Collectors.toMap(row -> String.valueOf(row.code()), Function.identity()));

    private ChosenParents() {}

    static Optional<ReplyRow> of(EnhancedRow row, Outcome outcome) {
        String[] cells = ROWS.get(row.pattern());
        if (cells == null) {
            throw new AssertionError("docs/decisions.md does not give the parents of " + row.pattern());
        }
        return Optional.ofNullable(REPLY_CODES.get(cells[outcome == Outcome.TRANSIENT ? 2 : 3]));
    }

    private static Map<String, String[]> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("| x."))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .collect(Collectors.toMap(cells -> cells[1], Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
