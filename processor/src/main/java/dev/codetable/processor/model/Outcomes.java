package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.NearestWord;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads and writes the words for outcomes. */
public final class Outcomes {

    private static final List<String> WORDS =
            Arrays.stream(Outcome.values()).map(Outcomes::word).toList();
    /** The classes 2, 4 and 5 of enhanced status codes (RFC 3463, section 2). */
    private static final Set<Outcome> OF_ENHANCED = Set.of(Outcome.SUCCESS, Outcome.TRANSIENT, Outcome.PERMANENT);

    private Outcomes() {}

    /** Returns the word for an outcome, as tables write it. */
    public static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** Reads the one outcome of a code; empty where the cell is blank or wrong. */
    static Optional<Outcome> one(Cell cell, Problems problems) {
        List<Cell> words = cell.words();
        if (words.size() > 1) {
            problems.add(
                    cell.position(),
                    "one outcome is expected here, not %s; only x. rows can list several".formatted(words.size()));
            return Optional.empty();
        }
        return words.isEmpty() ? Optional.empty() : outcome(words.get(0), problems);
    }

    /** Reads the outcomes of an enhanced status code, in the order of {@link Outcome}. */
    static List<Outcome> several(Cell cell, Problems problems) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Cell word : cell.words()) {
            Optional<Outcome> outcome = outcome(word, problems);
            if (outcome.isEmpty()) {
                continue;
            }
            if (!OF_ENHANCED.contains(outcome.get())) {
                problems.add(
                        word.position(),
                        "an enhanced status code is success, transient or permanent (class 2, 4 or 5), never '%s'"
                                .formatted(word.text()));
            } else if (outcomes.contains(outcome.get())) {
                problems.add(word.position(), "'%s' is listed twice; remove one of the two".formatted(word.text()));
            } else {
                outcomes.add(outcome.get());
            }
        }
        return outcomes.stream().sorted().toList();
    }

    /** Reads on behind a slip as if it were right: so one slip gives one message. */
    private static Optional<Outcome> outcome(Cell word, Problems problems) {
        if (!WORDS.contains(word.text())) {
            problems.add(word.position(), NearestWord.unknown("outcome", word.text(), WORDS));
        }
        return NearestWord.to(word.text(), WORDS).map(near -> Outcome.valueOf(near.toUpperCase(Locale.ROOT)));
    }
}
