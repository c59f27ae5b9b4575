package com.acme.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * Lets a handler throw generated exceptions, each of which the client gets as a reply.
 *
 * <p>SubEthaSMTP on its own answers any unknown exception with 421 and closes the connection, which is still right for
 * those that are no {@link SmtpException}: a bug here is no reason to refuse mail for good.
 */
final class ReplyingHandler implements MessageHandler {

    private final MessageHandler handler;

    ReplyingHandler(MessageHandler handler) {
        this.handler = handler;
    }

    @Override
    public void from(String sender) throws RejectException {
        try {
            handler.from(sender);
        } catch (SmtpException e) {
            throw Rejection.of(e);
        }
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        try {
            handler.recipient(recipient);
        } catch (SmtpException e) {
            throw Rejection.of(e);
        }
    }

    @Override
    public String data(InputStream message) throws IOException, RejectException {
        try {
            return handler.data(message);
        } catch (SmtpException e) {
            // SubEthaSMTP would read the rest of a refused message as commands.
            message.transferTo(OutputStream.nullOutputStream());
            throw Rejection.of(e);
        }
    }

    @Override
    public void done() {
        handler.done();
    }
}
