package com.acme.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

final class ServerTest {

    @Test
    void mailboxesAnswerWithWhatTheyThrow() throws IOException {
        var handler = new MailboxHandler(Map.of("a@example.com", 100_000, "full@example.com", 0));
        try (var server = new Server(handler);
                var client = new Client(server.port())) {
            assertThat(client.send("MAIL FROM:<me@example.net>").isSuccess()).isTrue();
            assertThat(client.send("RCPT TO:<nobody@example.com>"))
                    .hasToString("550 5.1.1 <nobody@example.com> is no mailbox here");
            assertThat(client.send("RCPT TO:<full@example.com>")).hasToString("452 4.2.2 <full@example.com> is full");
            assertThat(client.send("RCPT TO:<a@example.com>").isSuccess()).isTrue();
            assertThat(client.send("DATA").isIntermediate()).isTrue();
            SmtpReply reply = client.send("x".repeat(900) + "\r\n" + "x".repeat(900) + "\r\n.");

            assertThat(reply.lines())
                    .containsExactly(
                            "Messages of more than 1000 octets are not taken here.", "Please send a link instead.");
            assertThat(SmtpException.of(reply))
                    .isExactlyInstanceOf(SmtpPermanentException.StorageAllocationExceeded.class);
            assertThat(client.send("QUIT").isSuccess()).isTrue();
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new SmtpPermanentException.BadDestinationMailbox("User unknown"), "550 5.1.1 User unknown"),
                Arguments.of(new SmtpPermanentException.MailboxUnavailable("Rejected"), "550 Rejected"),
                Arguments.of(new SmtpTransientException.ProcessingError("Greylisted"), "451 Greylisted"),
                Arguments.of(new SmtpPermanentException.MailboxFull("Full"), "552 5.2.2 Full"),
                Arguments.of(SmtpException.of(EnhancedStatus.of(5, 2, 2), "Full"), "550 5.2.2 Full"),
                Arguments.of(SmtpException.of(EnhancedStatus.of(4, 2, 2), "Full"), "451 4.2.2 Full"),
                Arguments.of(SmtpException.of(471, "4.7.1 Limits exceeded"), "471 4.7.1 Limits exceeded"),
                Arguments.of(SmtpException.of(550, "4.2.2 Over quota"), "550 5.2.2 Over quota"),
                Arguments.of(SmtpException.of(-1, "[EOF]"), "451 [EOF]"),
                Arguments.of(SmtpException.of(SmtpReply.parse("550-a\r\n250 b")), "550 a\\nb"),
                Arguments.of(SmtpException.of(550, "5.1.1 no\r\n250 ok\r\n"), "550 5.1.1 no\\n250 ok"),
                Arguments.of(SmtpException.of(421, "4.3.2 Closing"), "421 4.3.2 Closing"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureIsReadBack(SmtpException failure, String reply) throws IOException {
        assertThat(replyTo(failure)).hasToString(reply);
    }

    @Test
    void statusIsOnEveryLineOfALongReply() throws IOException {
        SmtpReply reply = replyTo(new SmtpPermanentException.BadDestinationMailbox("word ".repeat(300)));

        assertThat(reply.lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("5.1.1 "));
        assertThat(reply.linesDisagree()).isFalse();
    }

    @Test
    void connectionIsClosedAfterA421() throws IOException {
        try (var server = new Server(new Failing(SmtpException.of(421, "4.3.2 Closing\r\nfor the night")));
                var client = new Client(server.port())) {
            client.send("MAIL FROM:<me@example.net>");

            assertThat(client.send("RCPT TO:<a@example.com>")).hasToString("421 4.3.2 Closing");
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    private static SmtpReply replyTo(SmtpException failure) throws IOException {
        try (var server = new Server(new Failing(failure));
                var client = new Client(server.port())) {
            client.send("MAIL FROM:<me@example.net>");
            return client.send("RCPT TO:<a@example.com>");
        }
    }

    private record Failing(SmtpException failure) implements MessageHandler {

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) {
            throw failure;
        }

        @Override
        public String data(InputStream message) {
            return null;
        }

        @Override
        public void done() {}
    }

    private static final class Server implements AutoCloseable {

        private final SMTPServer server;

        Server(MessageHandler handler) {
            server = SMTPServer.port(0)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .insertReceivedHeaders(false)
                    .messageHandlerFactory(context -> new ReplyingHandler(handler))
                    .build();
            server.start();
        }

        int port() {
            return server.getPortAllocated();
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
