package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {

    @ParameterizedTest
    @CsvSource({
        // pairs
        "450 4.1.2 Domain not found,         PERMANENT, DomainNotFound",
        "552 5.2.2 over quota,               TRANSIENT, QuotaExceeded",
        "550 5.1.1 User unknown,             PERMANENT, NoSuchUser",
        "550 5.7.26 unauthenticated,         PERMANENT, UnauthenticatedMail",
        "421 4.7.28 unusual rate,            TRANSIENT, RateLimited",
        "451 4.7.1 Greylisted,               TRANSIENT, Greylisted",
        "451 4.7.999 Greylisted,             TRANSIENT, Greylisted",
        "451 4.7.650 throttled,              TRANSIENT, IpThrottled",
        // pairs of codes that no row lists
        "471 4.7.1 limits,                   PERMANENT, LimitsExceeded",
        "472 4.7.1 slow down,                TRANSIENT, SlowDown",
        // half a pair
        "450 Domain not found,               TRANSIENT, MailboxTemporarilyUnavailable",
        "450 4.1.3 bad address,              TRANSIENT, BadDestinationSyntax",
        "450 5.1.2 Domain not found,         TRANSIENT, BadDestinationSystem",
        "451 4.1.2 Domain not found,         TRANSIENT, ProcessingError",
        "552 5.2.3 too long,                 PERMANENT, MessageTooLongForMailbox",
        "451 5.7.1 refused,                  TRANSIENT, ProcessingError",
        "471 4.7.0 limits,                   TRANSIENT, SiteTransientException",
        // neither
        "473 what,                           TRANSIENT, SiteTransientException",
        "599 5.7.26 what,                    PERMANENT, SitePermanentException",
        // lines that disagree, so that no code describes the reply
        "550-no\\n450 4.1.2 Domain,          PERMANENT, SitePermanentException",
        "552-5.2.2 full\\n250 2.0.0 Ok,      PERMANENT, SitePermanentException",
        "451-4.7.1 Greylisted\\n250 Ok,      TRANSIENT, SiteTransientException",
        "471-4.7.1 limits\\n299 Ok,          TRANSIENT, SiteTransientException",
        // lines that disagree in all but the first digit
        "451-wait\\n450 4.1.2 Domain,        PERMANENT, DomainNotFound",
        "550-no\\n552 5.2.2 full,            TRANSIENT, QuotaExceeded"
    })
    void codesRepliesAndExceptionsAgree(String lines, Outcome outcome, String className) {
        SmtpReply reply = SmtpReply.parse(lines.replace("\\n", "\r\n"));
        SiteException exception = SiteException.of(reply);
        assertThat(exception.getClass().getSimpleName()).isEqualTo(className);
        assertThat(exception.outcome()).isEqualTo(outcome);
        assertThat(SiteCode.outcome(reply)).isEqualTo(outcome);
        assertThat(exception.isPermanent()).isEqualTo(outcome == Outcome.PERMANENT);
        assertThat(exception.isTransient()).isEqualTo(outcome == Outcome.TRANSIENT);
        assertThat(exception.code()).hasValue(reply.code());
        assertThat(exception.enhancedStatus()).isEqualTo(reply.enhancedStatus());
        assertThat(SiteException.find(reply)).get().hasSameClassAs(exception);
    }

    @Test
    void codeAndTextMakeAPairAsAReplyDoes() {
        assertThat(SiteException.of(450, "4.1.2 Domain not found"))
                .isExactlyInstanceOf(SitePermanentException.DomainNotFound.class);
        assertThat(SiteException.of(450, EnhancedStatus.of(4, 1, 2), "Domain not found"))
                .isExactlyInstanceOf(SitePermanentException.DomainNotFound.class);
        assertThat(SiteException.of(SiteCode.MAILBOX_TEMPORARILY_UNAVAILABLE, "4.1.2 Domain not found"))
                .isExactlyInstanceOf(SitePermanentException.DomainNotFound.class);
        assertThat(SitePermanentException.of(450, "4.1.2 Domain not found"))
                .isExactlyInstanceOf(SitePermanentException.DomainNotFound.class);
        assertThatIllegalArgumentException().isThrownBy(() -> SiteTransientException.of(450, "4.1.2 Domain not found"));
    }

    @Test
    void statusAloneIsNoPair() {
        assertThat(SiteException.of(EnhancedStatus.of(4, 1, 2), "")).isInstanceOf(SiteTransientException.class);
        assertThat(SiteException.of(EnhancedStatus.of(5, 2, 2), ""))
                .isExactlyInstanceOf(SitePermanentException.MailboxFull.class);
    }

    @Test
    void pairOfTheSameOutcomeExtendsTheClassThatTheReplyWouldHaveHad() {
        assertThat(SitePermanentException.NoSuchUser.class)
                .hasSuperclass(SitePermanentException.BadDestinationMailbox.class);
        assertThat(SitePermanentException.UnauthenticatedMail.class)
                .hasSuperclass(SitePermanentException.MultipleAuthChecksFailed.class);
        assertThat(SiteTransientException.RateLimited.class).hasSuperclass(SiteTransientException.MailFlood.class);
        assertThat(SiteTransientException.Greylisted.class).hasSuperclass(SiteTransientException.ProcessingError.class);
        assertThat(SiteTransientException.SlowDown.class).hasSuperclass(SiteTransientException.class);
    }

    @Test
    void pairOfAnotherOutcomeExtendsThatOutcomesOwnClass() {
        assertThat(SitePermanentException.DomainNotFound.class).hasSuperclass(SitePermanentException.class);
        assertThat(SiteTransientException.QuotaExceeded.class).hasSuperclass(SiteTransientException.class);
        assertThat(SitePermanentException.LimitsExceeded.class).hasSuperclass(SitePermanentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOMAIN_NOT_FOUND", "GREYLISTED", "LIMITS_EXCEEDED", "NO_SUCH_USER"})
    void pairIsNoConstant(String name) {
        assertThat(SiteCode.named(name)).isEmpty();
        assertThat(SiteEnhancedCode.named(name)).isEmpty();
    }

    @Test
    void pairForOneStatusIsMadeByHandWithItsCodes() {
        var exception = new SitePermanentException.DomainNotFound("no such domain");
        assertThat(exception.code()).hasValue(450);
        assertThat(exception.enhancedStatus()).contains(EnhancedStatus.of(4, 1, 2));
        assertThat(exception).hasMessage("450 4.1.2 no such domain");
        assertThat(exception.outcome()).isEqualTo(Outcome.PERMANENT);

        var unlisted = new SitePermanentException.LimitsExceeded("limits", new IllegalStateException("why"));
        assertThat(unlisted.code()).hasValue(471);
        assertThat(unlisted).hasRootCauseMessage("why");
    }

    @Test
    void pairForAllDetailsCannotBeMadeByHand() {
        assertThat(Arrays.stream(SiteTransientException.Greylisted.class.getDeclaredConstructors())
                        .filter(constructor -> Modifier.isPublic(constructor.getModifiers())))
                .isEmpty();
    }

    @Test
    void codeOfAPairIsItselfAsBefore() {
        SiteException exception = SiteException.of(450, "4.1.2 Domain not found");
        assertThat(exception.statusCode()).isEqualTo(SiteCode.MAILBOX_TEMPORARILY_UNAVAILABLE);
        assertThat(exception.statusCode().outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(exception.is(SiteEnhancedCode.BAD_DESTINATION_SYSTEM)).isTrue();
    }
}
