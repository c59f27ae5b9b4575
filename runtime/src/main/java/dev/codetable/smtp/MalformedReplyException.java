package dev.codetable.smtp;

/** Says that bytes or text are no SMTP reply (RFC 5321, section 4.2). */
public final class MalformedReplyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    MalformedReplyException(String message) {
        super(message);
    }
}
