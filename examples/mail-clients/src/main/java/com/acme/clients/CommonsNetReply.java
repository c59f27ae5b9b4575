package com.acme.clients;

import java.util.Optional;
import org.apache.commons.net.smtp.SMTP;

/**
 * The reply that a Commons Net client has just received.
 *
 * <p>To be asked also where the client says that all is well, since it looks at the first line's code alone; and after
 * an {@code SMTPConnectionClosedException}, which is a 421 without its text, or a timeout.
 */
final class CommonsNetReply {

    private CommonsNetReply() {}

    static Optional<SmtpException> failure(SMTP client) {
        return SmtpException.find(client.getReplyCode(), client.getReplyString());
    }
}
