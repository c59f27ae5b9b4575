package com.acme.clients;

import static com.acme.clients.ScriptedServer.GREETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

final class SpringMailResultsTest {

    @ParameterizedTest
    @MethodSource("com.acme.clients.JakartaMailResultTest#failures")
    void replyToARecipient(ExpectedReply expected) throws Exception {
        SimpleMailMessage message = messageTo("a@example.com");

        MailSendException thrown = send(Map.of("RCPT TO:<a@example.com>", expected.reply()), message);

        JakartaMailResult result = SpringMailResults.of(thrown).get(message);
        expected.assertMatches(Optional.ofNullable(result.refused().get(new InternetAddress("a@example.com"))));
    }

    @Test
    void everyMessageHasItsOwnResult() throws Exception {
        SimpleMailMessage toA = messageTo("a@example.com");
        SimpleMailMessage toB = messageTo("b@example.com");
        SimpleMailMessage toC = messageTo("c@example.com");

        MailSendException thrown = send(
                Map.of(
                        "RCPT TO:<a@example.com>",
                        "550 5.1.1 User unknown",
                        "RCPT TO:<b@example.com>",
                        "450 4.2.1 Try again later"),
                toA,
                toB,
                toC);

        Map<Object, JakartaMailResult> results = SpringMailResults.of(thrown);
        assertThat(results).containsOnlyKeys(toA, toB);
        assertThat(results.get(toA).refused().values())
                .hasOnlyElementsOfType(SmtpPermanentException.BadDestinationMailbox.class);
        assertThat(results.get(toB).refused().values())
                .hasOnlyElementsOfType(SmtpTransientException.MailboxDisabled.class);
    }

    @Test
    void refusedConnection() throws Exception {
        SimpleMailMessage message = messageTo("a@example.com");

        MailSendException thrown = send(Map.of(GREETING, "554 5.7.1 No SMTP service here"), message);

        assertThat(SpringMailResults.ofConnect(thrown))
                .containsInstanceOf(SmtpPermanentException.TransactionFailed.class);
        assertThat(SpringMailResults.of(thrown).get(message).unanswered(new InternetAddress("a@example.com")))
                .hasSize(1);
    }

    @Test
    void refusedPassword() throws Exception {
        var script = Map.of(
                "EHLO client.example.net",
                "250-mx.example.com|250 AUTH LOGIN",
                "AUTH LOGIN",
                "334 VXNlcm5hbWU6",
                "bWU=",
                "334 UGFzc3dvcmQ6",
                "c2VjcmV0",
                "535 5.7.8 Authentication credentials invalid");
        try (var server = new ScriptedServer(script)) {
            JavaMailSenderImpl sender = sender(server);
            sender.setUsername("me");
            sender.setPassword("secret");

            var thrown = catchThrowableOfType(
                    MailAuthenticationException.class, () -> sender.send(messageTo("a@example.com")));

            assertThat(SpringMailResults.ofConnect(thrown))
                    .containsInstanceOf(SmtpPermanentException.AuthCredentialsInvalid.class);
        }
    }

    private static MailSendException send(Map<String, String> script, SimpleMailMessage... messages)
            throws IOException {
        try (var server = new ScriptedServer(script)) {
            return catchThrowableOfType(
                    MailSendException.class, () -> sender(server).send(messages));
        }
    }

    private static JavaMailSenderImpl sender(ScriptedServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "client.example.net");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        return sender;
    }

    private static SimpleMailMessage messageTo(String recipient) {
        var message = new SimpleMailMessage();
        message.setFrom("me@example.com");
        message.setTo(recipient);
        message.setText("Hello");
        return message;
    }
}
