package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;

/**
 * A column that the table's author added, and its accessor.
 *
 * @param name of column and accessor
 * @param type of its values
 * @param position of its header
 */
public record OwnColumn(String name, Type type, Position position) {

    /** What a column holds. */
    public enum Type {
        STRING("String"),
        INT("int"),
        LONG("long"),
        BOOLEAN("boolean"),
        DOUBLE("double");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Returns the type as a header writes it. */
        public String word() {
            return word;
        }
    }
}
