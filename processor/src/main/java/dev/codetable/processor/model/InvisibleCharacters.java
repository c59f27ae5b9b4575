package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
        return report(
                cell.text(), found -> cell.part(found.start(), found.end()).position(), problems);
    }

    /** Reports the first one in the name of a column, and tells whether there is one. */
    static boolean report(Column column, Problems problems) {
        return report(column.name(), found -> column.position(), problems);
    }

    private static boolean report(String text, Function<MatchResult, Position> place, Problems problems) {
        Matcher invisible = PATTERN.matcher(text);
        if (!invisible.find()) {
            return false;
        }
        int character = invisible.group().codePointAt(0);
        problems.add(
                place.apply(invisible),
                "the character U+%04X (%s) is invisible here; remove it"
                        .formatted(character, Character.getName(character)));
        return true;
    }
}
