package dev.codetable;

/**
 * What all generated exceptions share. An interface cannot be caught: catch the generated root ({@code SmtpException}),
 * an outcome ({@code SmtpTransientException}) or a code's own class, and pass it on as this type, so that one retry
 * policy serves every table.
 */
public interface CodedException {

    /**
     * Returns the code that was answered, listed in the table or not.
     *
     * @return the code; never null
     */
    StatusCode statusCode();

    /**
     * Returns what the answer says about the request. This is the exception's own outcome and the one to act on:
     * it can differ from {@code statusCode().outcome()} where the table has a row for a reply code together with an
     * enhanced status code, or where the lines of a reply disagree.
     *
     * @return {@link Outcome#TRANSIENT}, {@link Outcome#PERMANENT} or {@link Outcome#UNCLASSIFIED}
     */
    Outcome outcome();

    /**
     * Returns what the server said, without its codes.
     *
     * @return the text as received, so it may hold any characters; empty where there was none
     */
    String text();

    /**
     * Returns code, status and text in one line, safe to log: control and formatting characters are escaped.
     *
     * @return the message, such as {@code 550 5.1.1 User unknown}
     */
    String getMessage();

    /**
     * Tells whether the same request may succeed later.
     *
     * @return true where {@link #outcome()} is {@link Outcome#TRANSIENT}
     */
    default boolean isTransient() {
        return outcome() == Outcome.TRANSIENT;
    }

    /**
     * Tells whether the request will fail again unless it is changed.
     *
     * @return true where {@link #outcome()} is {@link Outcome#PERMANENT}
     */
    default boolean isPermanent() {
        return outcome() == Outcome.PERMANENT;
    }

    /**
     * Joins the parts of a message with spaces, leaving out empty ones, and escapes all characters that could start a
     * new line or change how the line is shown: line breaks as {@code \n} and {@code \r}, tabs as {@code \t}, other
     * control, formatting and separator characters and unpaired surrogates as Java escapes them, by a backslash, the
     * letter u and four hexadecimal digits, twice for a character above U+FFFF.
     *
     * @param parts code, status and text, none of them null
     * @return one line
     */
    static String message(String... parts) {
        return MessageText.join(parts);
    }

    /**
     * Tells whether a throwable is reached from another by causes and suppressed ones. Exceptions that hold each other in a
     * circle cannot be serialized as they are: they leave out what leads back to them.
     *
     * @param holder where to begin, or null for nothing at all
     * @param held what to look for
     * @return true if it is reached, which it is from itself too
     */
    static boolean holds(Throwable holder, Throwable held) {
        return Reachable.from(holder).contains(held);
    }
}
