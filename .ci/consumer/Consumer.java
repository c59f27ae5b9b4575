package com.acme.mail;

import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.MalformedReplyException;
import dev.codetable.smtp.ReplyLimits;
import dev.codetable.smtp.SmtpReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Uses every public type of the runtime, so that a change which breaks one of them shows. */
final class Consumer {

    private Consumer() {}

    public static void main(String[] args) throws IOException {
        check(decide(550, "5.1.1 No such user"), "suppress");
        check(decide(550, "Denied"), "bounce");
        check(decide(471, "Try later"), "retry");

        StatusCode unlisted = SmtpCode.of(471);
        check(unlisted.text() + " " + unlisted.outcome(), "471 " + Outcome.TRANSIENT);

        SmtpReply reply = read("550-5.1.1 No such user\r\n550 5.1.1 See the list of members\r\n");
        check(reply.enhancedStatus().orElseThrow(), EnhancedStatus.of(5, 1, 1));
        CodedException failure = SmtpException.of(reply);
        check(failure.statusCode(), SmtpCode.MAILBOX_UNAVAILABLE);

        try {
            throw new AssertionError(SmtpReply.parse("Connection reset by peer"));
        } catch (MalformedReplyException expected) {
            System.out.println("No reply: " + expected.getMessage());
        }
    }

    private static SmtpReply read(String wire) throws IOException {
        return SmtpReply.read(new ByteArrayInputStream(wire.getBytes(StandardCharsets.US_ASCII)), ReplyLimits.DEFAULT);
    }

    private static String decide(int code, String text) {
        try {
            throw SmtpException.of(code, text);
        } catch (SmtpTransientException e) {
            return "retry";
        } catch (SmtpPermanentException.BadDestinationMailbox e) {
            return "suppress";
        } catch (SmtpPermanentException e) {
            return "bounce";
        }
    }

    private static void check(Object found, Object expected) {
        if (!List.of(found).equals(List.of(expected))) {
            throw new AssertionError(found + " in place of " + expected);
        }
        System.out.println(found);
    }
}
