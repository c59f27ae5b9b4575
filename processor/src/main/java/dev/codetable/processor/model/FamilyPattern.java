package dev.codetable.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of codes: {@code ?} stands for one character, {@code *} at the end for the rest.
 *
 * @param text as written
 * @param matched in the form that codes are matched in: hexadecimal digits in capitals and padded with zeros
 */
public record FamilyPattern(String text, String matched) {

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F?]*\\*?");

    public FamilyPattern(String text) {
        this(text, text);
    }

    /** Returns this pattern for codes of a format. */
    FamilyPattern in(CodeFormat format) {
        if (!format.isHexadecimal() || !isHexadecimal()) {
            return this;
        }
        String digits = text.substring(2).toUpperCase(Locale.ROOT);
        String padding = isOpen() ? "" : "0".repeat(Math.max(0, format.hexadecimalDigits() - digits.length()));
        return new FamilyPattern(text, "0x" + padding + digits);
    }

    boolean isHexadecimal() {
        return HEXADECIMAL.matcher(text).matches();
    }

    public boolean coversAll() {
        return text.equals("*");
    }

    public boolean isOpen() {
        return matched.endsWith("*");
    }

    /** Returns the pattern without the {@code *} at its end. */
    public String body() {
        return isOpen() ? matched.substring(0, matched.length() - 1) : matched;
    }

    /** Returns how many characters the pattern fixes: the more, the longer the family counts as. */
    int fixed() {
        return (int) body().chars().filter(c -> c != '?').count();
    }

    /** Tells whether a code, in its normalized form, is of this family. */
    boolean covers(String code) {
        return matches(code, false);
    }

    /** Tells whether this family covers every code that the other one covers. */
    boolean contains(FamilyPattern other) {
        return (isOpen() || !other.isOpen()) && matches(other.body(), other.isOpen());
    }

    /** Tells whether some code is covered by this family and the other one. */
    boolean overlaps(FamilyPattern other) {
        String body = body();
        String otherBody = other.body();
        int common = Math.min(body.length(), otherBody.length());
        for (int i = 0; i < common; i++) {
            if (body.charAt(i) != '?' && otherBody.charAt(i) != '?' && body.charAt(i) != otherBody.charAt(i)) {
                return false;
            }
        }
        return (isOpen() || body.length() >= otherBody.length())
                && (other.isOpen() || otherBody.length() >= body.length());
    }

    private boolean matches(String code, boolean codeIsOpen) {
        String body = body();
        if (code.length() < body.length() || (!isOpen() && (codeIsOpen || code.length() > body.length()))) {
            return false;
        }
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) != '?' && body.charAt(i) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
