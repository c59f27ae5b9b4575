package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the reply codes that an enhanced status code goes with against its outcomes. */
final class RepliesCheck {

    private final Rows rows;
    private final Problems problems;

    RepliesCheck(Rows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void check() {
        rows.enhancedCodes().forEach(this::check);
    }

    private void check(Entry entry, EnhancedCode code) {
        Set<String> seen = new HashSet<>();
        for (Cell reply : entry.cell(Columns.REPLIES).words()) {
            if (seen.add(reply.text())) {
                checkOutcome(reply, entry, code.outcomes());
            } else {
                problems.add(reply.position(), "'%s' is listed twice; remove one of the two".formatted(reply.text()));
            }
        }
    }

    /** An unclassified reply code contradicts nothing. */
    private void checkOutcome(Cell reply, Entry entry, List<Outcome> listed) {
        Outcome outcome = rows.outcomeOf(reply.text());
        if (outcome != Outcome.UNCLASSIFIED && !listed.isEmpty() && !listed.contains(outcome)) {
            problems.add(
                    reply.position(),
                    "'%s' is %s, which '%s' does not list in 'outcome'; add it there, or remove '%s'"
                            .formatted(
                                    reply.text(),
                                    Outcomes.word(outcome),
                                    entry.code().text(),
                                    reply.text()));
        }
    }
}
