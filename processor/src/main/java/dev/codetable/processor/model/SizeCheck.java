package dev.codetable.processor.model;

import dev.codetable.processor.problem.Problems;
import java.util.List;

/** Sees to it that the constants fit into an enum: javac gives up at some 2,850. */
final class SizeCheck {

    private static final int MAX_CONSTANTS = 2_000;

    private final Problems problems;

    SizeCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Rows rows) {
        var codes = new Count();
        rows.codes().forEach((entry, code) -> codes.add(entry, code.aliases()));
        var enhancedCodes = new Count();
        rows.enhancedCodes().forEach((entry, code) -> enhancedCodes.add(entry, code.aliases()));
    }

    private final class Count {
        private int constants;

        void add(Entry entry, List<String> aliases) {
            int before = constants;
            constants += 1 + aliases.size();
            if (before <= MAX_CONSTANTS && constants > MAX_CONSTANTS) {
                problems.add(
                        entry.code().position(),
                        "from this row on there are more than %,d constants, aliases counted; larger tables are not supported yet"
                                .formatted(MAX_CONSTANTS));
            }
        }
    }
}
