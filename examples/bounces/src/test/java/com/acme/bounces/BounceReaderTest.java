package com.acme.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BounceReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded", "unknown-action"})
    void onlyTheActionFailedIsAFailure(String report) throws Exception {
        RecipientReport recipient = readOne(report);

        assertThat(recipient.result()).isEqualTo(Result.NOT_FAILED);
        assertThat(recipient.failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "failed, SmtpPermanentException.BadDestinationMailbox",
        "missing-status, SmtpPermanentException.BadDestinationMailbox",
        "forwarded, SmtpPermanentException.BadDestinationMailbox",
        "international, SmtpPermanentException.NonAsciiAddressNotPermitted",
        "refused-without-status, SmtpPermanentException.MailboxUnavailable",
    })
    void replyDecides(String report, String exception) throws Exception {
        RecipientReport recipient = readOne(report);

        assertThat(recipient.result()).isEqualTo(Result.FAILED);
        assertThat(className(recipient)).isEqualTo(exception);
        assertThat(recipient.failure().orElseThrow().code()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "comments, SmtpPermanentException.BadDestinationMailbox",
        "local-delivery, SmtpPermanentException.BadDestinationMailbox",
        "diagnostic-without-code, SmtpPermanentException.BadDestinationMailbox",
        "other-diagnostic-type, SmtpPermanentException.UnableToRoute",
    })
    void statusDecidesWhereThereIsNoReply(String report, String exception) throws Exception {
        RecipientReport recipient = readOne(report);

        assertThat(recipient.result()).isEqualTo(Result.FAILED);
        assertThat(className(recipient)).isEqualTo(exception);
        assertThat(recipient.failure().orElseThrow().code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gave-up, SmtpTransientException.NoAnswerFromHost",
        "gave-up-by-reply, SmtpTransientException.MailboxFull",
        "expired, SmtpPermanentException.DeliveryTimeExpired",
    })
    void transientFailureMeansThatTheSenderGaveUp(String report, String exception) throws Exception {
        RecipientReport recipient = readOne(report);

        assertThat(recipient.result()).isEqualTo(Result.GAVE_UP);
        assertThat(className(recipient)).isEqualTo(exception);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-reason", "success-status", "unreadable-status"})
    void withoutAReasonNothingIsKnownAgainstTheAddress(String report) throws Exception {
        RecipientReport recipient = readOne(report);

        assertThat(recipient.result()).isEqualTo(Result.GAVE_UP);
        assertThat(recipient.failure()).isEmpty();
    }

    @Test
    void everyRecipientHasAResult() throws Exception {
        List<RecipientReport> recipients = read("several-recipients");

        assertThat(recipients)
                .extracting(RecipientReport::address)
                .containsExactly(
                        "arathib@example.com",
                        "johnh@hpnjld.example.com",
                        "wsnell@sdcc13.example.com",
                        "louisl@example.com");
        assertThat(recipients)
                .extracting(RecipientReport::result)
                .containsExactly(Result.FAILED, Result.NOT_FAILED, Result.FAILED, Result.GAVE_UP);
        assertThat(recipients.get(3).failure().orElseThrow().code()).hasValue(426);
    }

    @ParameterizedTest
    @CsvSource({
        "failed, nobody@example.com",
        "refused-without-status, nobody@example.com",
        "forwarded, alias@example.com",
        "international, 用户@example.com",
    })
    void addressIsTheOneThatTheMessageWasSentTo(String report, String address) throws Exception {
        assertThat(readOne(report).address()).isEqualTo(address);
    }

    @Test
    void foldedReplyIsOneText() throws Exception {
        assertThat(readOne("failed").failure().orElseThrow().text())
                .matches("<nobody@example.com>: Recipient address +rejected: User unknown in virtual mailbox table");
    }

    @Test
    void reportWithinTheMessageThatCameBackIsAnother() throws Exception {
        assertThat(readOne("bounce-of-a-bounce").address()).isEqualTo("user@example.com");
    }

    @Test
    void otherMessagesReportNothing() throws Exception {
        assertThat(read("no-report")).isEmpty();
    }

    private static RecipientReport readOne(String report) throws MessagingException, IOException {
        List<RecipientReport> recipients = read(report);
        assertThat(recipients).hasSize(1);
        return recipients.get(0);
    }

    private static List<RecipientReport> read(String report) throws MessagingException, IOException {
        try (InputStream in = BounceReaderTest.class.getResourceAsStream(report + ".eml")) {
            return BounceReader.read(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }

    private static String className(RecipientReport recipient) {
        Class<?> type = recipient.failure().orElseThrow().getClass();
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }
}
