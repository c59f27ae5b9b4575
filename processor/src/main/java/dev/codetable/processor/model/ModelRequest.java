package dev.codetable.processor.model;

import dev.codetable.CodeTable;

/**
 * What the annotation says beside which tables.
 *
 * @param prefix of the generated types: the simple name of the annotated type
 * @param exceptions which exceptions to generate
 * @param shape the shape of the codes
 */
public record ModelRequest(String prefix, CodeTable.Exceptions exceptions, CodeTable.Shape shape) {}
