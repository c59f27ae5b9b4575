package com.acme.clients;

import dev.codetable.smtp.MalformedReplyException;
import dev.codetable.smtp.SmtpReply;
import io.vertx.ext.mail.SMTPException;
import java.util.Optional;

/** The reply behind a failed future of the Vert.x mail client. */
final class VertxMailReply {

    private VertxMailReply() {}

    /**
     * Finds the refusal; where there is none, the mail was not sent and nobody has refused it.
     *
     * <p>The lines are read and not {@code getReplyCode()}, which is 500 for all that Vert.x cannot read: a bare {@code
     * 250} too.
     */
    static Optional<SmtpException> failure(Throwable thrown) {
        if (!(thrown instanceof SMTPException answered)) {
            return Optional.empty();
        }
        try {
            return SmtpException.find(SmtpReply.parse(String.join("\n", answered.getReplyMessages())));
        } catch (MalformedReplyException e) {
            return Optional.empty();
        }
    }
}
