package dev.codetable.processor.model;

import java.util.OptionalInt;

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

    /** A reply code together with an enhanced status code, of any detail where the detail is empty. */
    record Pair(String code, int statusClass, int subject, OptionalInt detail) implements CodeCell {}
}
