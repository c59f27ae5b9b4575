package com.acme.postmaster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.smtp.SmtpReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of this site make of the generated types. */
final class OverridesTest {

    @ParameterizedTest
    @CsvSource({
        "450 4.1.2, PERMANENT, DomainNotFound",
        "450 4.1.1, TRANSIENT, BadDestinationMailbox",
        "451 4.7.1, TRANSIENT, Greylisted",
        "451 4.7.24, TRANSIENT, Greylisted",
        "451 4.3.0, TRANSIENT, SystemOther",
        "421 4.7.28, TRANSIENT, SendingTooFast",
        "421 4.7.2, TRANSIENT, ServiceNotAvailable",
        "550 5.7.26, TRANSIENT, SenderNotAuthenticated",
        "550 5.7.28, PERMANENT, MailFlood",
        "552 5.2.2, TRANSIENT, MailboxFullForNow",
        "554 5.7.0, TRANSIENT, OutgoingLimitExceeded",
        "554 5.7.1, PERMANENT, TransactionFailed",
        "454 4.7.0, TRANSIENT, TlsOrAuthUnavailable",
    })
    void classesAndOutcomes(String reply, Outcome outcome, String exception) {
        SmtpReply parsed = SmtpReply.parse(reply);
        SmtpException failure = SmtpException.of(parsed);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(SmtpCode.outcome(parsed)).isEqualTo(outcome);
        assertThat(SmtpException.of(parsed.code(), reply.substring(4) + " refused")
                        .getClass())
                .isEqualTo(failure.getClass());
    }

    @Test
    void classOfAPairIsCaughtAsThatOfItsStatusAndOfItsReplyCode() {
        assertThat(SmtpException.of(421, "4.7.28 too fast"))
                .isInstanceOf(SmtpTransientException.MailFlood.class)
                .isInstanceOf(SmtpTransientException.ServiceNotAvailable.class);
    }

    @Test
    void rowsThatFillNothingButBackoffChangeNothingElse() {
        assertThat(SmtpCode.TLS_OR_AUTH_UNAVAILABLE.backoff()).isEqualTo(1);
        assertThat(SmtpCode.TLS_OR_AUTH_UNAVAILABLE.outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(SmtpCode.find(454)).contains(SmtpCode.TLS_OR_AUTH_UNAVAILABLE);
        assertThat(SmtpCode.MAILBOX_UNAVAILABLE.backoff()).isZero();
    }

    @Test
    void constructorOfAPairCarriesBothCodes() {
        var failure = new SmtpPermanentException.DomainNotFound("no such domain");
        assertThat(failure.code()).hasValue(450);
        assertThat(failure).hasMessage("450 4.1.2 no such domain");
    }
}
