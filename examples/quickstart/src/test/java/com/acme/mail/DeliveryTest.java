package com.acme.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DeliveryTest {

    private static MailServer server;
    private static Mailer mailer;

    @BeforeAll
    static void startServer() {
        server = new MailServer();
        mailer = new Mailer(server.host(), server.port());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    static Stream<Map.Entry<String, Decision>> recipients() throws IOException {
        return ExpectedDecisions.read().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void catchAndSwitchDecideAsExpected(Map.Entry<String, Decision> expected) throws MessagingException {
        Answer answer = mailer.send(expected.getKey());

        assertThat(DeliveryPolicy.byCatch(answer)).isEqualTo(expected.getValue());
        assertThat(DeliveryPolicy.bySwitch(answer)).isEqualTo(expected.getValue());
    }

    @Test
    void everyRecipientWithARefusalIsWrittenTo() throws IOException {
        assertThat(ExpectedDecisions.read())
                .containsKeys(MailServer.refusedRecipients().toArray(String[]::new));
    }

    @Test
    void unlistedReplyCodeIsKept() throws MessagingException {
        SmtpException failure = mailer.send("limited@example.com").failure().orElseThrow();

        assertThat(failure).isExactlyInstanceOf(SmtpTransientException.class);
        assertThat(failure.code()).hasValue(471);
    }

    @Test
    void everyLineOfAReplyArrives() throws MessagingException {
        Answer answer = mailer.send("filtered@example.com");

        assertThat(answer.reply().lines())
                .containsExactly(
                        "550-5.7.1 This message has been rejected due to matching a prohibited domain in",
                        "550 5.7.1 the body of your email. - gcdp d11sm4838263qth.97 - gsmtp");
    }

    @Test
    void lostConnectionIsRetried() {
        var answer = new Answer(-1, "[EOF]");

        assertThat(answer.failure()).map(SmtpException::outcome).hasValue(Outcome.UNCLASSIFIED);
        assertThat(DeliveryPolicy.byCatch(answer)).isEqualTo(Decision.RETRY);
        assertThat(DeliveryPolicy.bySwitch(answer)).isEqualTo(Decision.RETRY);
    }
}
