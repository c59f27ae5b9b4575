package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds characters that nobody sees: two names or codes that differ only by them look the same. */
final class InvisibleCharacters {

    /** What controls, what separates, and what Unicode says may be shown as nothing (Default_Ignorable_Code_Point). */
    static final String REGEX =
            "[\\p{Cc}\\p{Cf}\\p{Z}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F"
                    + "\\uFFA0\\x{E0000}-\\x{E0FFF}&&[^ ]]";

    private static final Pattern PATTERN = Pattern.compile(REGEX);

    private InvisibleCharacters() {}

    /** Reports the first one in a cell, and tells whether there is one. */
    static boolean report(Cell cell, Problems problems) {
        Matcher invisible = PATTERN.matcher(cell.text());
        if (!invisible.find()) {
            return false;
        }
        report(invisible, cell.part(invisible.start(), invisible.end()).position(), problems);
        return true;
    }

    /** Reports the first one in the name of a column, and tells whether there is one. */
    static boolean report(Column column, Problems problems) {
        Matcher invisible = PATTERN.matcher(column.name());
        if (!invisible.find()) {
            return false;
        }
        report(invisible, column.position(), problems);
        return true;
    }

    private static void report(Matcher invisible, Position position, Problems problems) {
        int character = invisible.group().codePointAt(0);
        problems.add(
                position,
                "the character U+%04X (%s) is invisible here; remove it"
                        .formatted(character, Character.getName(character)));
    }
}
