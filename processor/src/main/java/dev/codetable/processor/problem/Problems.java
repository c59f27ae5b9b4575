package dev.codetable.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of one request, so that all are reported in one run. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<Position> places = new HashSet<>();

    /** Adds a problem, unless the same characters have one already: the next is mostly a consequence of the first. */
    public void add(Position position, String message) {
        if (position.length() == 0 || places.add(position)) {
            found.add(new Problem(position, message));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}
