package dev.codetable.processor.model;

/**
 * A pattern of codes: {@code ?} stands for one character, {@code *} at the end for the rest.
 *
 * @param text as written
 */
public record FamilyPattern(String text) {

    public boolean isOpen() {
        return text.endsWith("*");
    }

    /** Returns the pattern without the {@code *} at its end. */
    public String body() {
        return isOpen() ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns how many characters the pattern fixes: the more, the longer the family counts as. */
    int fixed() {
        return (int) body().chars().filter(c -> c != '?').count();
    }

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
