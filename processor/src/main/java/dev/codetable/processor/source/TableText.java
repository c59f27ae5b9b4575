package dev.codetable.processor.source;

/**
 * The text of a table.
 *
 * @param name the table's name as the user wrote it, such as {@code com/acme/codes.tsv}; used in messages
 * @param text decoded, without a byte-order mark
 */
public record TableText(String name, String text) {}
