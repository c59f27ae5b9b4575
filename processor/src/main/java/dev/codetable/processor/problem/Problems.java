package dev.codetable.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one request, so that all are reported in one run. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Position position, String message) {
        found.add(new Problem(position, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}
