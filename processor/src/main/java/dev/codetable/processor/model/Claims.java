package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps names apart: whoever comes second to a name is reported, and so is the first if it is in another line. */
final class Claims {

    /**
     * A name and who has it.
     *
     * @param name as written or derived
     * @param position the cell that it comes from
     * @param advice what to do where two have one name
     */
    record Claim(String name, Position position, String advice) {

        /** Returns the line as the other one would call it. */
        String placeSeenFrom(Claim other) {
            if (!position.table().equals(other.position().table())) {
                return "line %s of %s".formatted(position.line(), position.table());
            }
            return isInLineOf(other) ? "this line" : "line " + position.line();
        }

        boolean isInLineOf(Claim other) {
            return position.line() == other.position().line()
                    && position.table().equals(other.position().table());
        }
    }

    /** Says of one of two what is wrong, given the other one. */
    interface Clash {
        String message(Claim mine, Claim other);
    }

    private final Clash clash;
    private final Problems problems;
    private final Map<String, Claim> firsts = new HashMap<>();
    private final Set<Claim> reported = new HashSet<>();

    Claims(Clash clash, Problems problems) {
        this.clash = clash;
        this.problems = problems;
    }

    /** Claims a name under the key that makes it unique. */
    void claim(String key, Claim claim) {
        Claim first = firsts.putIfAbsent(key, claim);
        if (first != null) {
            if (!first.isInLineOf(claim) && reported.add(first)) {
                report(first, claim);
            }
            report(claim, first);
        }
    }

    private void report(Claim mine, Claim other) {
        problems.add(mine.position(), clash.message(mine, other) + "; " + mine.advice());
    }
}
