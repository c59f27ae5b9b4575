package dev.codetable.processor.request;

/**
 * One thing that is wrong with an annotation.
 *
 * @param place where
 * @param message what is wrong, and what to write instead
 */
public record RequestProblem(Place place, String message) {}
