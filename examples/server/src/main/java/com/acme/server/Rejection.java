package com.acme.server;

import dev.codetable.smtp.SmtpReply;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/** Sends a reply as it stands; SubEthaSMTP itself has none of several lines. */
final class Rejection extends RejectException {

    private static final long serialVersionUID = 1;

    private final String wire;

    private Rejection(SmtpReply reply, String wire) {
        super(reply.code(), reply.text());
        this.wire = wire;
    }

    static RejectException of(SmtpException failure) {
        SmtpReply reply = failure.reply();
        // SubEthaSMTP ends the last line itself.
        String wire = reply.toWire().stripTrailing();
        return reply.code() == 421 ? closing(wire) : new Rejection(reply, wire);
    }

    /** A 421 closes the connection (RFC 5321, section 3.8); SubEthaSMTP does so for replies of one line alone. */
    private static RejectException closing(String wire) {
        String firstLine = wire.lines().findFirst().orElseThrow();
        return new DropConnectionException(421, firstLine.substring("421 ".length()));
    }

    @Override
    public String getErrorResponse() {
        return wire;
    }
}
