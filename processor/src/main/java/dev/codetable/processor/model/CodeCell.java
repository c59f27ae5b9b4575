package dev.codetable.processor.model;

/** What the first cell of a row says the row is about. */
sealed interface CodeCell {

    /** A code, as written. */
    record Single(String text) implements CodeCell {}

    /** The codes that a pattern covers. */
    record Family(FamilyPattern pattern) implements CodeCell {}

    /** An enhanced status code of any class (RFC 3463). */
    record Enhanced(int subject, int detail) implements CodeCell {}

    /** The enhanced status codes of a subject. */
    record EnhancedFamily(int subject) implements CodeCell {}
}
