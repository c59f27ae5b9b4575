package dev.codetable.processor.model;

import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the exception classes that a row asks for. */
final class RowClass {

    /** What a row writes into the column {@code exception} to have no class. */
    private static final String NONE = "-";

    private RowClass() {}

    /** Returns the class of a row whose constant has the given name; empty where the row wants none. */
    static Optional<String> name(Entry entry, String constant) {
        if (isNamedAfterConstant(entry)) {
            return Optional.of(Names.pascal(constant));
        }
        return isNamedInTable(entry) ? Optional.of(entry.text(Columns.EXCEPTION)) : Optional.empty();
    }

    /** Tells whether the class is named after the constant, so that older names of the constant have classes too. */
    static boolean isNamedAfterConstant(Entry entry) {
        return entry.cell(Columns.EXCEPTION).isBlank();
    }

    /** Tells whether the row itself names a class. */
    static boolean isNamedInTable(Entry entry) {
        return !isNamedAfterConstant(entry) && !entry.text(Columns.EXCEPTION).equals(NONE);
    }

    /** Returns the classes of the older names, each with the alias it comes from; from OldName to OLD_NAME none changes. */
    static Map<String, Cell> olderNames(Entry entry, String constant) {
        Map<String, Cell> names = new LinkedHashMap<>();
        if (isNamedAfterConstant(entry)) {
            entry.cell(Columns.ALIASES).words().forEach(alias -> names.putIfAbsent(Names.pascal(alias.text()), alias));
            names.remove(Names.pascal(constant));
        }
        return names;
    }
}
