package com.acme.clients;

import static com.acme.clients.ScriptedServer.GREETING;
import static com.acme.clients.ScriptedServer.MESSAGE;
import static com.acme.clients.ScriptedServer.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codetable.smtp.EnhancedStatus;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JakartaMailResultTest {

    private static final String RCPT_A = "RCPT TO:<a@example.com>";
    private static final String RCPT_B = "RCPT TO:<b@example.com>";
    private static final Address A = address("a@example.com");
    private static final Address B = address("b@example.com");
    private static final Address C = address("c@example.com");

    private final Properties properties = new Properties();

    static Stream<ExpectedReply> failures() throws IOException {
        return ExpectedReply.allExcept(ExpectedReply.UNLISTED_SUCCESS, ExpectedReply.WORSE_AT_THE_END);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void replyToARecipient(ExpectedReply expected) throws Exception {
        JakartaMailResult result = send(Map.of(RCPT_A, expected.reply()), A);

        assertThat(result.sent()).isEmpty();
        expected.assertMatches(Optional.ofNullable(result.refused().get(A)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void replyToTheMessageIsThatToEachRecipientTaken(ExpectedReply expected) throws Exception {
        JakartaMailResult result = send(Map.of(MESSAGE, expected.reply()), A, B);

        assertThat(result.sent()).isEmpty();
        expected.assertMatches(Optional.ofNullable(result.refused().get(A)));
        expected.assertMatches(Optional.ofNullable(result.refused().get(B)));
    }

    @Test
    void everyRecipientHasItsOwnAnswer() throws Exception {
        properties.setProperty("mail.smtp.sendpartial", "true");

        JakartaMailResult result =
                send(Map.of(RCPT_A, "550 5.1.1 User unknown", RCPT_B, "452 #4.5.3 Too many recipients."), A, B, C);

        assertThat(result.sent()).containsExactly(C);
        assertThat(result.refused()).containsOnlyKeys(A, B);
        assertThat(result.refused().get(A)).isInstanceOf(SmtpPermanentException.BadDestinationMailbox.class);
        assertThat(result.refused().get(B)).isInstanceOf(SmtpTransientException.TooManyRecipients.class);
        assertThat(result.unanswered(A, B, C)).isEmpty();
    }

    @Test
    void recipientsWhoWereAcceptedAreSentToAgainWhereAnotherWasRefused() throws Exception {
        JakartaMailResult result = send(Map.of(RCPT_A, "550 5.1.1 User unknown"), A, B);

        assertThat(result.sent()).isEmpty();
        assertThat(result.refused()).containsOnlyKeys(A);
        assertThat(result.unanswered(A, B)).containsExactly(B);
    }

    @Test
    void refusedMessageOutweighsAcceptedRecipients() throws Exception {
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.reportsuccess", "true");

        JakartaMailResult result =
                send(Map.of(RCPT_A, "550 5.1.1 User unknown", MESSAGE, "552 5.3.4 Message too big"), A, B);

        assertThat(result.sent()).isEmpty();
        assertThat(result.refused().get(A).code()).hasValue(550);
        assertThat(result.refused().get(B)).isInstanceOf(SmtpPermanentException.MessageTooBigForSystem.class);
    }

    @Test
    void refusedSenderIsTheAnswerToAll() throws Exception {
        JakartaMailResult result = send(Map.of("MAIL FROM:<me@example.com>", "553 5.1.8 Domain not found"), A, B);

        assertThat(result.refused()).containsOnlyKeys(A, B);
        assertThat(result.refused().get(B).enhancedStatus()).contains(EnhancedStatus.of(5, 1, 8));
    }

    @Test
    void exceptionAfterFullSuccessIsNoFailure() throws Exception {
        properties.setProperty("mail.smtp.reportsuccess", "true");

        JakartaMailResult result = send(Map.of(), A, B);

        assertThat(result.sent()).containsExactly(A, B);
        assertThat(result.refused()).isEmpty();
    }

    /** Jakarta Mail then neither sends the message nor has a refusal to show. */
    @Test
    void unlistedSuccessIsNoRefusalEvenWhereItStopsTheMessage() throws Exception {
        properties.setProperty("mail.smtp.reportsuccess", "true");

        JakartaMailResult result = send(Map.of(RCPT_A, ExpectedReply.UNLISTED_SUCCESS), A);

        assertThat(result.sent()).isEmpty();
        assertThat(result.refused()).isEmpty();
        assertThat(result.unanswered(A)).containsExactly(A);
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, "2a0 ok", "5a0 no", "5xx no", "999 x", "199 x", "+25 x", " 25 x"})
    void whatIsNoReplyRefusesNobody(String reply) throws Exception {
        JakartaMailResult result = send(Map.of(RCPT_A, reply), A, B);

        assertThat(result.sent()).isEmpty();
        assertThat(result.refused()).isEmpty();
        assertThat(result.unanswered(A, B)).containsExactly(A, B);
    }

    /** Jakarta Mail looks at no more than three characters; what they say is not thrown away. */
    @Test
    void fourDigitsAreTheCodeOfTheFirstThree() throws Exception {
        JakartaMailResult result = send(Map.of(RCPT_A, "5500 x"), A);

        assertThat(result.refused().get(A).code()).hasValue(550);
        assertThat(result.refused().get(A).text()).isEqualToIgnoringNewLines("5500 x");
    }

    /** Jakarta Mail looks at the first line and throws nothing, so the last reply is to be asked for. */
    @Test
    void failureThatJakartaMailTakesForASuccess() throws Exception {
        try (var server = new ScriptedServer(Map.of(MESSAGE, ExpectedReply.WORSE_AT_THE_END));
                var transport = connect(server)) {
            transport.sendMessage(message(), new Address[] {A});

            assertThat(SmtpException.find(transport.getLastReturnCode(), transport.getLastServerResponse()))
                    .containsInstanceOf(SmtpPermanentException.class);
        }
    }

    @Test
    void refusalInPlaceOfAGreeting() throws Exception {
        MessagingException thrown = connectTo(Map.of(
                GREETING,
                "554-gmx.net (mxgmx008) Nemesis ESMTP Service not available|554-No SMTP service|554 IP address is"
                        + " block listed."));

        assertThat(JakartaMailResult.ofConnect(thrown))
                .containsInstanceOf(SmtpPermanentException.TransactionFailed.class)
                .map(SmtpException::text)
                .get()
                .asString()
                .contains("IP address is block listed.");
    }

    @Test
    void greetingWithAnotherCodeInItsLastLine() throws Exception {
        try (var server = new ScriptedServer(Map.of(
                        GREETING,
                        "220-someserver.example.net ESMTP|521 5.7.1 Service unavailable; client [192.0.2.1] blocked"
                                + " using blacklist.example.org",
                        "EHLO client.example.net",
                        NONE));
                var transport = transport(server)) {
            MessagingException thrown = catchThrowableOfType(MessagingException.class, transport::connect);

            assertThat(JakartaMailResult.ofConnect(thrown)).isEmpty();
        }
    }

    @Test
    void refusedPassword() throws Exception {
        properties.setProperty("mail.smtp.auth", "true");
        try (var server = new ScriptedServer(Map.of(
                        "EHLO client.example.net",
                        "250-mx.example.com|250 AUTH LOGIN",
                        "AUTH LOGIN",
                        "334 VXNlcm5hbWU6",
                        "bWU=",
                        "334 UGFzc3dvcmQ6",
                        "c2VjcmV0",
                        "535-5.7.1 Username and Password not accepted. Learn more at|535 5.7.1"
                                + " http://support.example.com/mail"));
                var transport = transport(server)) {
            MessagingException thrown =
                    catchThrowableOfType(AuthenticationFailedException.class, () -> transport.connect("me", "secret"));

            assertThat(JakartaMailResult.ofConnect(thrown))
                    .containsInstanceOf(SmtpPermanentException.AuthCredentialsInvalid.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, "+OK POP3 server ready", "HTTP/1.1 400 Bad Request"})
    void greetingThatIsNoReply(String greeting) throws Exception {
        assertThat(JakartaMailResult.ofConnect(connectTo(Map.of(GREETING, greeting))))
                .isEmpty();
    }

    private JakartaMailResult send(Map<String, String> script, Address... recipients) throws Exception {
        try (var server = new ScriptedServer(script);
                var transport = connect(server)) {
            return JakartaMailResult.of(
                    catchThrowableOfType(MessagingException.class, () -> transport.sendMessage(message(), recipients)));
        }
    }

    private MessagingException connectTo(Map<String, String> script) throws Exception {
        try (var server = new ScriptedServer(script);
                var transport = transport(server)) {
            return catchThrowableOfType(MessagingException.class, transport::connect);
        }
    }

    private SMTPTransport connect(ScriptedServer server) throws MessagingException {
        SMTPTransport transport = transport(server);
        transport.connect();
        return transport;
    }

    private SMTPTransport transport(ScriptedServer server) throws MessagingException {
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.localhost", "client.example.net");
        properties.setProperty("mail.smtp.timeout", "10000");
        return (SMTPTransport) Session.getInstance(properties).getTransport("smtp");
    }

    private static MimeMessage message() throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom("me@example.com");
        message.setSubject("Hello");
        message.setText("Hello");
        return message;
    }

    private static Address address(String address) {
        try {
            return new InternetAddress(address);
        } catch (AddressException e) {
            throw new AssertionError(e);
        }
    }
}
