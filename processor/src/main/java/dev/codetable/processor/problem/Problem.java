package dev.codetable.processor.problem;

/**
 * One thing that is wrong with a table.
 *
 * @param position where
 * @param message what is wrong, what is expected, and what to write instead
 */
public record Problem(Position position, String message) {}
