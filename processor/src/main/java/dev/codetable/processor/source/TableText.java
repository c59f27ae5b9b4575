package dev.codetable.processor.source;

/**
 * The text of a table.
 *
 * @param name the table's name as the user wrote it, such as {@code com/acme/codes.tsv}; used in messages
 * @param text decoded, without a byte-order mark
 * @param sha256 of the bytes that were decoded, in hexadecimal
 */
public record TableText(String name, String text, String sha256) {}
