package dev.codetable.processor.builtin;

import dev.codetable.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SMTP codes as two fact files have them, gathered from the RFCs, the IANA registry and mail servers. They are read
 * here and nowhere in the product, so that the built-in table is held against a second source.
 */
final class Facts {

    private static final Pattern REPLY_CODE = Pattern.compile("\\b[2-5]\\d\\d\\b");
    private static final Pattern STATUS = Pattern.compile("\\b[245](\\.\\d+\\.\\d+)\\b");

    private Facts() {}

    /**
     * A reply code.
     *
     * @param typicalStatuses the statuses that servers send with it, as table rows such as {@code x.1.1}
     */
    record Reply(ReplyRow row, boolean isListed, boolean isDeprecated, Set<String> typicalStatuses) {
        @Override
        public String toString() {
            return row.code() + " " + row.name();
        }
    }

    /**
     * An enhanced status code.
     *
     * @param registeredReplies the reply codes that the IANA registry pairs it with
     */
    record Enhanced(EnhancedRow row, boolean isDeprecated, Set<String> registeredReplies) {
        @Override
        public String toString() {
            return row.pattern() + " " + row.name();
        }
    }

    /** A subject, the second number of an enhanced status code. */
    record Subject(int number, String name, Set<Outcome> outcomes) {}

    /** Returns the reply codes that the table has a row for. */
    static List<Reply> replyCodes() {
        return allReplyCodes().filter(Reply::isListed).toList();
    }

    /** Returns the reply codes in use that no standard defines, and that the table therefore leaves out. */
    static List<Reply> unlistedReplyCodes() {
        return allReplyCodes().filter(reply -> !reply.isListed()).toList();
    }

    static List<Enhanced> enhancedCodes() {
        return rows("enhanced-codes.tsv")
                .filter(row -> row.get("row").equals("code"))
                .map(Facts::enhanced)
                .toList();
    }

    static List<Subject> subjects() {
        return rows("enhanced-codes.tsv")
                .filter(row -> row.get("row").equals("subject"))
                .map(row -> new Subject(
                        Integer.parseInt(row.get("pattern").split("\\.")[1]), row.get("NAME"), outcomes(row)))
                .toList();
    }

    static List<String> lines(String file) {
        try (var in = Facts.class.getResourceAsStream("/facts/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Reply> allReplyCodes() {
        return rows("reply-codes.tsv")
                .map(row -> new Reply(
                        new ReplyRow(
                                Integer.parseInt(row.get("code")),
                                row.get("NAME"),
                                Outcome.valueOf(row.get("kind").toUpperCase(Locale.ROOT))),
                        row.get("generate").startsWith("yes"),
                        row.get("generate").contains("deprecated"),
                        matches(STATUS, row.get("typical_enhanced"))
                                .map(match -> "x" + match.group(1))
                                .collect(Collectors.toSet())));
    }

    private static Enhanced enhanced(Map<String, String> row) {
        String[] pattern = row.get("pattern").split("\\.");
        return new Enhanced(
                new EnhancedRow(
                        Integer.parseInt(pattern[1]), Integer.parseInt(pattern[2]), row.get("NAME"), outcomes(row)),
                row.get("basic_codes").contains("deprecated"),
                matches(REPLY_CODE, row.get("basic_codes"))
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
    }

    private static Set<Outcome> outcomes(Map<String, String> row) {
        return Arrays.stream(row.get("classes").split(",")).map(Facts::outcome).collect(Collectors.toSet());
    }

    private static Outcome outcome(String statusClass) {
        return switch (statusClass) {
            case "2" -> Outcome.SUCCESS;
            case "4" -> Outcome.TRANSIENT;
            case "5" -> Outcome.PERMANENT;
            default -> throw new IllegalArgumentException(statusClass);
        };
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        String[] header = lines.get(0).split("\t");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows.stream();
    }
}
