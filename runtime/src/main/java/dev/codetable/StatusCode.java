package dev.codetable;

/**
 * A code as a server or library gave it, whether its table lists it or not.
 *
 * <p>The constants of a generated type such as {@code SmtpCode} are the listed ones. An unlisted code has no name and
 * no meaning; its outcome is that of the longest family that covers it, else {@link Outcome#UNCLASSIFIED}. Two unlisted
 * codes are equal when table and code are.
 */
public interface StatusCode {

    /**
     * Returns the name of the constant.
     *
     * @return the name, or an empty string for an unlisted code
     */
    String name();

    /**
     * Returns the code as the table writes it, or as it was received where the table does not list it.
     *
     * @return the code, such as {@code 550}; never empty
     */
    String text();

    /**
     * Returns what the code means, in the table's words.
     *
     * @return one line, or an empty string for an unlisted code
     */
    String meaning();

    /**
     * Returns what the code says about the request that it answers.
     *
     * @return the outcome; never null
     */
    Outcome outcome();

    /**
     * Tells whether the request goes on and a further code follows.
     *
     * @return true for {@link Outcome#PRELIMINARY} alone
     */
    default boolean isPreliminary() {
        return outcome() == Outcome.PRELIMINARY;
    }

    /**
     * Tells whether the request was carried out.
     *
     * @return true for {@link Outcome#SUCCESS} alone
     */
    default boolean isSuccess() {
        return outcome() == Outcome.SUCCESS;
    }

    /**
     * Tells whether the other side waits for more.
     *
     * @return true for {@link Outcome#INTERMEDIATE} alone
     */
    default boolean isIntermediate() {
        return outcome() == Outcome.INTERMEDIATE;
    }

    /**
     * Tells whether the same request may succeed later.
     *
     * @return true for {@link Outcome#TRANSIENT} alone
     */
    default boolean isTransient() {
        return outcome() == Outcome.TRANSIENT;
    }

    /**
     * Tells whether the request will fail again unless it is changed.
     *
     * @return true for {@link Outcome#PERMANENT} alone
     */
    default boolean isPermanent() {
        return outcome() == Outcome.PERMANENT;
    }

    /**
     * Tells whether nothing is known of the code.
     *
     * @return true for {@link Outcome#UNCLASSIFIED} alone
     */
    default boolean isUnclassified() {
        return outcome() == Outcome.UNCLASSIFIED;
    }
}
