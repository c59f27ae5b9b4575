package dev.codetable;

/** What a code says about the request that it answers. */
public enum Outcome {
    /** The request goes on; a further code follows. */
    PRELIMINARY,

    /** The request was carried out. */
    SUCCESS,

    /** The request is accepted so far; the other side waits for more (RFC 5321, section 4.2.1: 3yz). */
    INTERMEDIATE,

    /** The request failed, and the same request may succeed later (RFC 5321, section 4.2.1: 4yz). */
    TRANSIENT,

    /** The request failed, and will fail again unless it is changed (RFC 5321, section 4.2.1: 5yz). */
    PERMANENT,

    /** Nothing is known: neither the code nor a family that covers it is in the table. */
    UNCLASSIFIED;

    /**
     * Tells whether a code of this outcome has an exception.
     *
     * @return true for {@link #TRANSIENT}, {@link #PERMANENT} and {@link #UNCLASSIFIED}
     */
    public boolean isFailure() {
        return this == TRANSIENT || this == PERMANENT || this == UNCLASSIFIED;
    }
}
