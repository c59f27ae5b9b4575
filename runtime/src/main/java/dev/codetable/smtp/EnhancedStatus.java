package dev.codetable.smtp;

import dev.codetable.Outcome;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;

/**
 * An enhanced status code such as {@code 5.1.1} (RFC 3463, section 2): class, subject and detail.
 *
 * <p>Any well-formed status is a value of this type, registered or not, since new ones are registered all the time and
 * servers send many that never were. Statuses are ordered by class, then subject, then detail, each as a number.
 */
public final class EnhancedStatus implements Comparable<EnhancedStatus>, Serializable {

    private static final long serialVersionUID = 1;

    private final int packed;

    private EnhancedStatus(int packed) {
        this.packed = packed;
    }

    /**
     * Returns the status of these three numbers.
     *
     * @param clazz 2 (success), 4 (persistent transient failure) or 5 (permanent failure)
     * @param subject 0 to 999
     * @param detail 0 to 999
     * @return the status
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static EnhancedStatus of(int clazz, int subject, int detail) {
        if (!StatusText.isClass(clazz) || !StatusText.isPart(subject) || !StatusText.isPart(detail)) {
            throw new IllegalArgumentException(
                    "class must be 2, 4 or 5, subject and detail 0 to 999 (RFC 3463, section 2): " + clazz + "."
                            + subject + "." + detail);
        }
        return new EnhancedStatus(StatusText.pack(clazz, subject, detail));
    }

    /**
     * Reads a status that is the whole text.
     *
     * @param text a status such as {@code 5.7.509}: ASCII digits, no leading zeros, no blanks
     * @return the status
     * @throws IllegalArgumentException if the text is anything else
     */
    public static EnhancedStatus parse(String text) {
        int packed = StatusText.at(text, 0, text.length());
        if (packed == StatusText.NONE || StatusText.length(packed) != text.length()) {
            throw new IllegalArgumentException("no enhanced status code like 5.1.1 (class 2, 4 or 5; subject and detail"
                    + " 0 to 999 without leading zeros; RFC 3463, section 2): " + ShownText.of(text, 0, text.length()));
        }
        return new EnhancedStatus(packed);
    }

    /**
     * Finds the status in a log line, a bounce or an exception's message.
     *
     * <p>If the text quotes a reply, as {@link SmtpReply#search} finds it, the answer is that reply's status, or empty if
     * it has none. Otherwise a status counts where it starts the text; after {@code dsn=}, {@code Status:} or a {@code
     * Action} such as <i>failed</i> (RFC 3464, section 2.3); as {@code (#5.1.1)}; before an address in angle brackets;
     * and after a colon that follows a mail server's error. Versions, IP addresses and dates are none.
     *
     * @param text any text
     * @return the status, or empty if there is none
     */
    public static Optional<EnhancedStatus> search(String text) {
        return SmtpReply.search(text)
                .map(SmtpReply::enhancedStatus)
                .orElseGet(() -> StatusMention.findIn(QmailLog.isLine(text) ? QmailLog.plain(text) : text));
    }

    static EnhancedStatus ofPacked(int packed) {
        return new EnhancedStatus(packed);
    }

    /**
     * Returns the class, the first of the three numbers.
     *
     * @return 2, 4 or 5
     */
    public int statusClass() {
        return StatusText.statusClass(packed);
    }

    /**
     * Returns the subject, the second of the three numbers: what the status is about, such as 1 for addresses.
     *
     * @return 0 to 999
     */
    public int subject() {
        return StatusText.subject(packed);
    }

    /**
     * Returns the detail, the third of the three numbers.
     *
     * @return 0 to 999
     */
    public int detail() {
        return StatusText.detail(packed);
    }

    /**
     * Returns what the class says (RFC 3463, section 2). Where the status came with a reply code, the reply code is what
     * to act on (RFC 5321, section 4.2.1) and may say otherwise.
     *
     * @return {@link Outcome#SUCCESS}, {@link Outcome#TRANSIENT} or {@link Outcome#PERMANENT}
     */
    public Outcome outcome() {
        return switch (statusClass()) {
            case 2 -> Outcome.SUCCESS;
            case 4 -> Outcome.TRANSIENT;
            default -> Outcome.PERMANENT;
        };
    }

    /**
     * Tells whether the class is 2.
     *
     * @return true for 2.x.x
     */
    public boolean isSuccess() {
        return outcome() == Outcome.SUCCESS;
    }

    /**
     * Tells whether the class is 4: the same message may be delivered later.
     *
     * @return true for 4.x.x
     */
    public boolean isTransient() {
        return outcome() == Outcome.TRANSIENT;
    }

    /**
     * Tells whether the class is 5: the same message will fail again.
     *
     * @return true for 5.x.x
     */
    public boolean isPermanent() {
        return outcome() == Outcome.PERMANENT;
    }

    @Override
    public int compareTo(EnhancedStatus other) {
        return Integer.compare(packed, other.packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnhancedStatus status && status.packed == packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /**
     * Returns the status as servers write it.
     *
     * @return class, subject and detail with dots between, such as {@code 5.1.1}
     */
    @Override
    public String toString() {
        return statusClass() + "." + subject() + "." + detail();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (!StatusText.isClass(statusClass())) {
            throw new InvalidObjectException("no enhanced status code: " + packed);
        }
    }
}
