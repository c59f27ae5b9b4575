package com.acme.clients;

import static com.acme.clients.ScriptedServer.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VertxMailReplyTest {

    private static final String RCPT = "RCPT TO:<a@example.com>";

    private static Vertx vertx;

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close();
    }

    static Stream<ExpectedReply> failures() throws IOException {
        return ExpectedReply.allExcept(
                ExpectedReply.BARE, ExpectedReply.UNLISTED_SUCCESS, ExpectedReply.WORSE_AT_THE_END);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void replyToARecipient(ExpectedReply expected) throws Exception {
        expected.assertMatches(VertxMailReply.failure(send(Map.of(RCPT, expected.reply()))));
    }

    /** Vert.x says 500 of it, as of all that it cannot read. */
    @Test
    void bareSuccessIsNoRefusal() throws Exception {
        Throwable thrown = send(Map.of(RCPT, "250"));

        assertThat(thrown).isInstanceOf(SMTPException.class);
        assertThat(((SMTPException) thrown).isPermanent()).isTrue();
        assertThat(VertxMailReply.failure(thrown)).isEmpty();
    }

    @Test
    void bareFailure() throws Exception {
        assertThat(VertxMailReply.failure(send(Map.of(RCPT, ExpectedReply.BARE))))
                .containsInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, "2a0 ok", "5a0 no", "5xx no", "999 x", "199 x", "+25 x", " 25 x", "5500 x"})
    void whatIsNoReplyRefusesNobody(String reply) throws Exception {
        assertThat(VertxMailReply.failure(send(Map.of(RCPT, reply)))).isEmpty();
    }

    private static Throwable send(Map<String, String> script) throws Exception {
        try (var server = new ScriptedServer(script)) {
            var config = new MailConfig(server.host(), server.port())
                    .setOwnHostname("client.example.net")
                    .setStarttls(StartTLSOptions.DISABLED);
            MailClient client = MailClient.create(vertx, config);
            var message = new MailMessage("me@example.com", "a@example.com", "Hello", "Hello");
            try {
                return catchThrowableOfType(
                                ExecutionException.class,
                                () -> client.sendMail(message)
                                        .toCompletionStage()
                                        .toCompletableFuture()
                                        .get(10, TimeUnit.SECONDS))
                        .getCause();
            } finally {
                client.close();
            }
        }
    }
}
