package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps names apart: whoever comes second to a name is reported, and so is the first. */
final class Claims {

    /**
     * A name and who has it.
     *
     * @param name as written or derived
     * @param position the cell that it comes from
     */
    record Claim(String name, Position position) {

        String place() {
            return "line " + position.line();
        }
    }

    /** Says to one of two what is wrong with the other. */
    interface Clash {
        String message(Claim mine, Claim other);
    }

    private final Problems problems;
    private final Map<String, Claim> firsts = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Claims(Problems problems) {
        this.problems = problems;
    }

    /** Claims a name under the key that makes it unique. */
    void claim(String key, Claim claim, Clash clash) {
        Claim first = firsts.putIfAbsent(key, claim);
        if (first != null) {
            if (reported.add(key)) {
                problems.add(first.position(), clash.message(first, claim));
            }
            problems.add(claim.position(), clash.message(claim, first));
        }
    }
}
