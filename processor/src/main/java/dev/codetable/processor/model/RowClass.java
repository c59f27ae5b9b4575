package dev.codetable.processor.model;

import dev.codetable.processor.table.Columns;
import java.util.Optional;

/** The name of the exception class that a row asks for. */
final class RowClass {

    /** What a row writes into the column {@code exception} to have no class. */
    private static final String NONE = "-";

    private RowClass() {}

    /** Returns the class of a row whose constant has the given name; empty where the row wants none. */
    static Optional<String> name(Entry entry, String constant) {
        if (isNamedAfterConstant(entry)) {
            return Optional.of(Names.pascal(constant));
        }
        String asked = entry.text(Columns.EXCEPTION);
        return asked.equals(NONE) ? Optional.empty() : Optional.of(asked);
    }

    /** Tells whether the class is named after the constant, so that older names of the constant have classes too. */
    static boolean isNamedAfterConstant(Entry entry) {
        return entry.cell(Columns.EXCEPTION).isBlank();
    }
}
