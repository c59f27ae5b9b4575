package dev.codetable.processor.table;

/** The rows of a table. */
public record Table(String name) {}
