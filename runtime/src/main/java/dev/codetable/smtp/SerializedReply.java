package dev.codetable.smtp;

import java.io.InvalidObjectException;
import java.io.Serializable;

/** What is written in place of a reply, so that no stream can say of a reply what its lines do not. */
record SerializedReply(String wire) implements Serializable {

    private Object readResolve() throws InvalidObjectException {
        if (wire == null) {
            throw new InvalidObjectException("a reply without its wire");
        }
        try {
            return SmtpReply.ofWire(wire);
        } catch (MalformedReplyException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }
}
