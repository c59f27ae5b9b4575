package dev.codetable.processor.problem;

/**
 * Some characters in a line of a table.
 *
 * @param table the table's name as the user wrote it, such as {@code com/acme/codes.tsv}
 * @param line from 1; 0 for the table as a whole
 * @param column from 1, counted in Java chars
 * @param length how many characters are meant; 0 where something is missing
 * @param lineText the whole line, or an empty string where the table has none
 */
public record Position(String table, int line, int column, int length, String lineText) {

    /** The table as a whole, where there is no line to point at. */
    public static Position wholeTable(String table) {
        return new Position(table, 0, 0, 0, "");
    }

    /** The place right behind these characters, where something is missing. */
    public Position behind() {
        return new Position(table, line, column + length, 0, lineText);
    }
}
