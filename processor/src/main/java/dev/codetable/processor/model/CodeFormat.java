package dev.codetable.processor.model;

import java.util.Collection;
import java.util.regex.Pattern;

/** The Java type of a table's codes. */
public enum CodeFormat {
    INT,
    TEXT;

    /** A leading zero carries meaning, as in 05, so that such a code is text. */
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");

    /** Returns the narrowest type that keeps every code apart and as it is written. */
    static CodeFormat of(Collection<String> codes) {
        return codes.stream().allMatch(CodeFormat::isInt) ? INT : TEXT;
    }

    static boolean isInt(String code) {
        if (!DECIMAL.matcher(code).matches() || code.length() > 11) {
            return false;
        }
        long value = Long.parseLong(code);
        return value == (int) value;
    }
}
