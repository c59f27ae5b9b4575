package dev.codetable.processor.model;

/** All that is decided about the code to generate. */
public record TableModel(String prefix) {}
