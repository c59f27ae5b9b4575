package com.acme.mail;

import static java.util.Map.entry;

import java.io.InputStream;
import java.net.InetAddress;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A server on a free loopback port that answers each recipient as some real server once did. */
final class MailServer implements AutoCloseable {

    /** Replies to RCPT; recipients without one are accepted. */
    private static final Map<String, String> TO_RECIPIENT = Map.ofEntries(
            entry("busy@example.com", "450 4.2.1 The recipient has exceeded message rate limit. Try again later."),
            entry("greylisted@example.com", "451 4.7.1 Greylisting in action, please come back later"),
            entry("full@example.com", "452 4.2.2 <full@example.com> Quota exceeded (mailbox for user is full)"),
            entry(
                    "limited@example.com",
                    "471 4.7.1 <limited@example.com>: The limits for your account are exceeded. Please try again later."),
            entry(
                    "deferred@example.com",
                    "421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1;"
                            + " see http://postmaster.yahoo.com/421-ts01.html"),
            entry("nobody@example.com", "550 5.1.1 <nobody@example.com>... User Unknown"),
            entry("elsewhere@example.com", "550 relaying denied for <elsewhere@example.com>"),
            entry(
                    "blocklist@example.com",
                    "550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL."
                            + " For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1"),
            entry(
                    "denied@example.com",
                    "554 5.7.1 <shop.example.net[2001:db8:27:88::c]>: Client host rejected: Access denied"));

    /** Replies to the message. */
    private static final Map<String, String> TO_MESSAGE = Map.ofEntries(
            entry(
                    "filtered@example.com",
                    "550-5.7.1 This message has been rejected due to matching a prohibited domain in\r\n"
                            + "550 5.7.1 the body of your email. - gcdp d11sm4838263qth.97 - gsmtp"),
            entry(
                    "overquota@example.com",
                    "552 5.2.2 <overquota@example.com> Quota exceeded (mailbox for user is full)"));

    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("mx.example.com")
            .insertReceivedHeaders(false)
            .messageHandlerFactory(context -> new Transaction())
            .build();

    MailServer() {
        server.start();
    }

    static Set<String> refusedRecipients() {
        return Stream.of(TO_RECIPIENT, TO_MESSAGE)
                .flatMap(replies -> replies.keySet().stream())
                .collect(Collectors.toSet());
    }

    String host() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Transaction implements MessageHandler {

        private String recipient;

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            this.recipient = recipient;
            rejectIfListed(TO_RECIPIENT);
        }

        @Override
        public String data(InputStream data) throws RejectException {
            rejectIfListed(TO_MESSAGE);
            return "2.0.0 Ok: queued as 7E3B7380A895";
        }

        @Override
        public void done() {}

        private void rejectIfListed(Map<String, String> replies) throws RejectException {
            String reply = replies.get(recipient);
            if (reply != null) {
                throw rejection(reply);
            }
        }

        private static RejectException rejection(String reply) {
            int code = Integer.parseInt(reply.substring(0, 3));
            String text = reply.substring(4);
            return code == 421 ? new DropConnectionException(code, text) : new Rejection(code, text, reply);
        }
    }

    /** Sends a reply as it stands; SubEthaSMTP itself has no rejections of several lines. */
    private static final class Rejection extends RejectException {

        private static final long serialVersionUID = 1;

        private final String reply;

        Rejection(int code, String text, String reply) {
            super(code, text);
            this.reply = reply;
        }

        @Override
        public String getErrorResponse() {
            return reply;
        }
    }
}
