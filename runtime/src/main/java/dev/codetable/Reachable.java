package dev.codetable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a throwable holds, however deep. */
final class Reachable {

    private Reachable() {}

    static Set<Throwable> from(Throwable start) {
        Set<Throwable> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>();
        for (Throwable next = start; next != null; next = open.poll()) {
            if (reached.add(next)) {
                open.addAll(Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
        return reached;
    }
}
