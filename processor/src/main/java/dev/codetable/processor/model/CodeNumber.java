package dev.codetable.processor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that is a number.
 *
 * @param bits its value; a hexadecimal one of 64 bits may be negative here
 * @param hexadecimal how it is written
 */
record CodeNumber(long bits, boolean hexadecimal) {

    /** A leading zero carries meaning, as in 05, so that such a code is text. */
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,16}");
    private static final long UNSIGNED_INT_MAX = 0xFFFF_FFFFL;

    /** Reads a code; empty where it is text, or a number beyond 64 bits. */
    static Optional<CodeNumber> of(String code) {
        if (HEXADECIMAL.matcher(code).matches()) {
            return Optional.of(new CodeNumber(Long.parseUnsignedLong(code.substring(2), 16), true));
        }
        if (!DECIMAL.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CodeNumber(Long.parseLong(code), false));
        } catch (NumberFormatException beyondLong) {
            return Optional.empty();
        }
    }

    /** Tells whether an int can hold the number; of a hexadecimal one it holds the bits. */
    boolean fitsInt() {
        return hexadecimal ? bits >= 0 && bits <= UNSIGNED_INT_MAX : bits == (int) bits;
    }
}
