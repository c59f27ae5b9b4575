package dev.codetable.processor.generate;

/**
 * A generated source file.
 *
 * @param qualifiedName of its top-level type
 * @param source its whole text, in ASCII
 */
public record GeneratedType(String qualifiedName, String source) {}
