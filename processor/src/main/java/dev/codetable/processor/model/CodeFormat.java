package dev.codetable.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Java type of a table's codes, and how they are written. */
public enum CodeFormat {
    /** Decimal numbers of up to 32 bits. */
    INT,
    /** Decimal numbers of up to 64 bits. */
    LONG,
    /** Numbers of up to 32 bits, hexadecimal ones among them; an int holds the bits. */
    HEX_INT,
    /** Numbers of up to 64 bits, hexadecimal ones among them; these are unsigned. */
    HEX_LONG,
    /** Anything else. */
    TEXT;

    /** Returns the narrowest format that keeps every code apart and as it is written. */
    static CodeFormat of(Collection<String> codes) {
        List<CodeNumber> numbers =
                codes.stream().map(CodeNumber::of).flatMap(Optional::stream).toList();
        boolean anyHexadecimal = numbers.stream().anyMatch(CodeNumber::hexadecimal);
        if (numbers.size() < codes.size()
                || (anyHexadecimal && !numbers.stream().allMatch(CodeNumber::hexadecimal))) {
            return TEXT;
        }
        return ofNumbers(anyHexadecimal, numbers.stream().allMatch(CodeNumber::fitsInt));
    }

    static CodeFormat ofNumbers(boolean anyHexadecimal, boolean allFitInt) {
        if (anyHexadecimal) {
            return allFitInt ? HEX_INT : HEX_LONG;
        }
        return allFitInt ? INT : LONG;
    }

    public boolean isHexadecimal() {
        return this == HEX_INT || this == HEX_LONG;
    }

    public boolean isLong() {
        return this == LONG || this == HEX_LONG;
    }

    public boolean isText() {
        return this == TEXT;
    }

    /** Returns how many hexadecimal digits a code has when it is padded with zeros. */
    public int hexadecimalDigits() {
        return this == HEX_INT ? 8 : 16;
    }

    /** Returns the value of a code that is a number. */
    public long number(String code) {
        long bits = CodeNumber.of(code).orElseThrow().bits();
        return isLong() ? bits : (int) bits;
    }

    /** Returns a code in the one form in which it is compared, with other codes and with families. */
    String normalized(String code) {
        if (!isHexadecimal()) {
            return code;
        }
        return CodeNumber.of(code).map(this::padded).orElse(code);
    }

    private String padded(CodeNumber number) {
        String digits = this == HEX_INT ? Integer.toHexString((int) number.bits()) : Long.toHexString(number.bits());
        return "0x" + "0".repeat(hexadecimalDigits() - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }
}
