package dev.codetable.processor.request;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one annotation, so that all are reported in one run. */
public final class RequestProblems {

    private final List<RequestProblem> found = new ArrayList<>();

    void add(Place place, String message) {
        found.add(new RequestProblem(place, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<RequestProblem> found() {
        return List.copyOf(found);
    }
}
