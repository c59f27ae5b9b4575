package com.acme.clients;

import io.netty.handler.codec.smtp.SmtpResponse;
import java.util.Optional;

/** A response as Netty's own decoder reads it: the last line's code, and the lines without theirs. */
final class NettyReply {

    private NettyReply() {}

    static Optional<SmtpException> failure(SmtpResponse response) {
        return SmtpException.find(response.code(), String.join("\n", response.details()));
    }
}
