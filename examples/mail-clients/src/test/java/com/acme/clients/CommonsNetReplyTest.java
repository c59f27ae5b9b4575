package com.acme.clients;

import static com.acme.clients.ScriptedServer.GREETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.net.MalformedServerReplyException;
import org.apache.commons.net.smtp.SMTPClient;
import org.apache.commons.net.smtp.SMTPConnectionClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommonsNetReplyTest {

    private static final String RCPT = "RCPT TO:<a@example.com>";

    private final SMTPClient client = new SMTPClient();

    @AfterEach
    void disconnect() throws IOException {
        client.disconnect();
    }

    static Stream<ExpectedReply> replies() throws IOException {
        return ExpectedReply.allExcept(ExpectedReply.BARE_AT_THE_END, ExpectedReply.CLOSING);
    }

    /** The one whose last line is worse than its first is a success to the client. */
    @ParameterizedTest
    @MethodSource("replies")
    void replyToARecipient(ExpectedReply expected) throws IOException {
        try (var server = new ScriptedServer(Map.of(RCPT, expected.reply()))) {
            client.connect(server.host(), server.port());

            client.rcpt("<a@example.com>");

            expected.assertMatches(CommonsNetReply.failure(client));
        }
    }

    /** The client throws, without the text. */
    @Test
    void closingServer() throws IOException {
        try (var server = new ScriptedServer(Map.of(RCPT, ExpectedReply.CLOSING))) {
            client.connect(server.host(), server.port());

            assertThatExceptionOfType(SMTPConnectionClosedException.class)
                    .isThrownBy(() -> client.rcpt("<a@example.com>"));
            assertThat(CommonsNetReply.failure(client))
                    .containsInstanceOf(SmtpTransientException.SystemNotAccepting.class)
                    .map(SmtpException::text)
                    .contains("too many connections, please try again later");
        }
    }

    /** The client does not see that the last line is the last, and waits for more. */
    @Test
    void bareLastLine() throws IOException {
        try (var server = new ScriptedServer(Map.of(RCPT, ExpectedReply.BARE_AT_THE_END))) {
            client.connect(server.host(), server.port());
            client.setSoTimeout(200);

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> client.rcpt("<a@example.com>"));
            assertThat(CommonsNetReply.failure(client))
                    .containsInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
        }
    }

    /** There is no reply then; the mail is sent again as after a lost connection. */
    @ParameterizedTest
    @ValueSource(strings = {"2a0 ok", "5a0 no", "5xx no"})
    void whatIsNoReplyIsAnExceptionOfTheClient(String reply) throws IOException {
        try (var server = new ScriptedServer(Map.of(RCPT, reply))) {
            client.connect(server.host(), server.port());

            assertThatExceptionOfType(MalformedServerReplyException.class)
                    .isThrownBy(() -> client.rcpt("<a@example.com>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 x", "+25 x"})
    void numberThatIsNoReplyCodeIsNeitherTransientNorPermanent(String reply) throws IOException {
        try (var server = new ScriptedServer(Map.of(RCPT, reply))) {
            client.connect(server.host(), server.port());

            client.rcpt("<a@example.com>");

            assertThat(CommonsNetReply.failure(client)).containsInstanceOf(SmtpUnclassifiedException.class);
        }
    }

    @Test
    void greetingWithAnotherCodeInItsLastLine() throws IOException {
        try (var server = new ScriptedServer(Map.of(
                GREETING, "220-someserver.example.net ESMTP|521 5.7.1 Service unavailable; client [192.0.2.1]"))) {

            client.connect(server.host(), server.port());

            assertThat(CommonsNetReply.failure(client))
                    .containsInstanceOf(SmtpPermanentException.class)
                    .map(e -> e.code().getAsInt())
                    .contains(521);
        }
    }
}
