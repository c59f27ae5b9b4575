package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpExceptionTest {

    @Test
    void every550IsAMailboxUnavailable() {
        assertThat(SmtpException.of(550, "no")).isExactlyInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
        assertThat(SmtpException.of(550, "5.1.1 User unknown"))
                .isExactlyInstanceOf(SmtpPermanentException.BadDestinationMailbox.class)
                .isInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
        assertThat(SmtpException.of(550, "5.7.509 DMARC"))
                .isExactlyInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
    }

    @Test
    void statusUnderAnotherReplyCodeIsAValueAndNotAClass() {
        SmtpException e = SmtpException.of(553, "5.1.1 sorry, no mailbox here by that name");
        assertThat(e).isExactlyInstanceOf(SmtpPermanentException.MailboxNameNotAllowed.class);
        assertThat(e.enhancedStatus()).contains(EnhancedStatus.of(5, 1, 1));
        assertThat(e.enhancedCode()).contains(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX);
        assertThat(e.is(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX)).isTrue();
        assertThat(e.is(SmtpEnhancedCode.MAILBOX_FULL)).isFalse();
    }

    @Test
    void classDigitOfTheStatusPlaysNoPartInTheClass() {
        assertThat(SmtpException.of(552, "4.2.2 over quota"))
                .isExactlyInstanceOf(SmtpPermanentException.MailboxFull.class)
                .isInstanceOf(SmtpPermanentException.StorageAllocationExceeded.class);
        assertThat(SmtpException.of(452, "4.2.2 over quota"))
                .isExactlyInstanceOf(SmtpTransientException.MailboxFull.class)
                .isInstanceOf(SmtpTransientException.InsufficientStorage.class);
    }

    @Test
    void replyCodeDecidesAndDisagreementIsVisible() {
        SmtpException e = SmtpException.of(550, "4.2.2 over quota");
        assertThat(e.isPermanent()).isTrue();
        assertThat(e.isTransient()).isFalse();
        assertThat(e.codesDisagree()).isTrue();
        assertThat(SmtpException.of(550, "5.2.2 over quota").codesDisagree()).isFalse();
        assertThat(SmtpException.of(550, "over quota").codesDisagree()).isFalse();
    }

    @Test
    void statusAloneHasTheClassOfItsRow() {
        SmtpException e = SmtpException.of(EnhancedStatus.parse("5.1.1"), "User unknown");
        assertThat(e).isExactlyInstanceOf(SmtpPermanentException.BadDestinationMailbox.class);
        assertThat(e.statusCode().text()).isEqualTo("5.1.1");
        assertThat(e.statusCode().name()).isEqualTo("BAD_DESTINATION_MAILBOX");
        assertThat(e.statusCode().outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(e.code()).isEmpty();
        assertThat(e.codesDisagree()).isFalse();
        assertThat(e).hasMessage("5.1.1 User unknown");
    }

    @Test
    void statusAloneOfAnUnlistedOutcomeOrRowHasTheClassOfItsOutcome() {
        assertThat(SmtpException.of(EnhancedStatus.parse("4.1.10"), "null MX"))
                .isExactlyInstanceOf(SmtpTransientException.class);
        SmtpException unlisted = SmtpException.of(EnhancedStatus.parse("5.7.509"), "DMARC");
        assertThat(unlisted).isExactlyInstanceOf(SmtpPermanentException.class);
        assertThat(unlisted.statusCode().name()).isEmpty();
        assertThat(unlisted.enhancedCode()).isEmpty();
    }

    @Test
    void unlistedCodeKeepsItsNumberAndHasTheClassOfItsOutcome() {
        SmtpException e = SmtpException.of(471, "4.7.1 The limits for your account are exceeded");
        assertThat(e).isExactlyInstanceOf(SmtpTransientException.class);
        assertThat(e.code()).hasValue(471);
        assertThat(e.statusCode().text()).isEqualTo("471");
        assertThat(SmtpException.of(571, "5.7.1 refused")).isExactlyInstanceOf(SmtpPermanentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, [EOF]", "0, ''", "199, 199 x", "600, x", "999, 999 x", "-2147483648, x"})
    void codeThatIsNoReplyCodeIsUnclassified(int code, String text) {
        SmtpException e = SmtpException.of(code, text);
        assertThat(e).isExactlyInstanceOf(SmtpUnclassifiedException.class);
        assertThat(e.outcome()).isEqualTo(Outcome.UNCLASSIFIED);
        assertThat(e.isTransient() || e.isPermanent()).isFalse();
        assertThat(e.statusCode().text()).isEqualTo(Integer.toString(code));
        assertThat(SmtpException.find(code, text)).isPresent();
    }

    @Test
    void successIsNoExceptionAndTheMessageSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpException.of(250, "2.1.5 Ok"))
                .withMessage("no failure, so it has no exception: 250 2.1.5 Ok");
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpException.of(354, "go on"));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpException.of(SmtpReply.parse("250 Ok")));
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpException.of(EnhancedStatus.parse("2.1.5"), "Ok"));
        assertThat(SmtpException.find(250, "2.1.5 Ok")).isEmpty();
        assertThat(SmtpException.find(254, "XY")).isEmpty();
        assertThat(SmtpException.find(354, "go on")).isEmpty();
        assertThat(SmtpException.find(SmtpReply.parse("250 Ok"))).isEmpty();
    }

    @Test
    void failureIsFoundByCodeAndByReply() {
        assertThat(SmtpException.find(450, "busy"))
                .containsInstanceOf(SmtpTransientException.MailboxTemporarilyUnavailable.class);
        assertThat(SmtpException.find(SmtpReply.parse("450 busy")))
                .containsInstanceOf(SmtpTransientException.MailboxTemporarilyUnavailable.class);
    }

    @Test
    void wholeReplyWithTheSameCodeIsTakenApart() {
        SmtpException e = SmtpException.of(
                550, "550-5.7.1 This message has been rejected due to\r\n550 5.7.1 the body of your email.\r\n");
        assertThat(e).isExactlyInstanceOf(SmtpPermanentException.DeliveryNotAuthorized.class);
        assertThat(e.text()).isEqualTo("This message has been rejected due to\nthe body of your email.");
        assertThat(e).hasMessage("550 5.7.1 This message has been rejected due to\\nthe body of your email.");
    }

    @Test
    void successWhoseLinesDisagreeIsAFailureOfTheirWorst() {
        SmtpException later = SmtpException.of(220, "220-mail.example.net ESMTP\r\n521 5.7.1 Service unavailable");
        assertThat(later).isExactlyInstanceOf(SmtpPermanentException.HostDoesNotAcceptMail.class);

        SmtpException earlier = SmtpException.of(SmtpReply.parse("550-no\r\n250 yes"));
        assertThat(earlier).isExactlyInstanceOf(SmtpPermanentException.class);
        assertThat(earlier.code()).hasValue(250);
        assertThat(earlier.outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(earlier.statusCode().outcome()).isEqualTo(Outcome.SUCCESS);

        SmtpException cutOff = SmtpException.of(SmtpReply.parse("250-mail.example.com\r\n"));
        assertThat(cutOff).isExactlyInstanceOf(SmtpTransientException.class);
    }

    @Test
    void textIsWhatTheServerSaidAndTheMessageHasItAll() {
        SmtpException e = SmtpException.of(550, "5.1.1 <user@example.com>: User unknown");
        assertThat(e.text()).isEqualTo("<user@example.com>: User unknown");
        assertThat(e).hasMessage("550 5.1.1 <user@example.com>: User unknown");
        assertThat(SmtpException.of(550, "#5.1.0 Address rejected.")).hasMessage("550 5.1.0 #5.1.0 Address rejected.");
        assertThat(SmtpException.of(550, "5.1.1 see 15.1.1.2")).hasMessage("550 5.1.1 see 15.1.1.2");
        assertThat(SmtpException.of(550, (String) null).text()).isEmpty();
        assertThat(SmtpException.of(550, (String) null)).hasMessage("550");
    }

    @Test
    void messageCannotForgeALineOfALog() {
        assertThat(SmtpException.of(550, "no\r\nINFO all is well\u001b[31m\u202e\u2028"))
                .message()
                .doesNotContain("\r", "\n", "\u001b", "\u202e", "\u2028");
    }

    @Test
    void causeIsKept() {
        var cause = new IllegalStateException("connection");
        assertThat(SmtpException.of(450, "busy", cause)).hasCause(cause);
        assertThat(SmtpException.of(-1, "[EOF]", cause)).hasCause(cause);
        assertThat(SmtpException.of(450, "busy")).hasNoCause();
        assertThat(new SmtpTransientException.MailboxFull("full", cause)).hasCause(cause);
        assertThat(SmtpException.of(SmtpReply.parse("450 busy"), cause)).hasCause(cause);
        assertThat(SmtpException.find(450, "busy", cause))
                .get()
                .satisfies(e -> assertThat(e).hasCause(cause));
        assertThat(SmtpException.find(SmtpReply.parse("250 Ok"), cause)).isEmpty();
    }

    @Test
    void codeMayBeGivenAsItsConstantOrWithAStatus() {
        assertThat(SmtpException.of(SmtpCode.MAILBOX_UNAVAILABLE, "5.1.1 unknown"))
                .isExactlyInstanceOf(SmtpPermanentException.BadDestinationMailbox.class);
        SmtpException e = SmtpException.of(550, EnhancedStatus.of(5, 1, 1), "5.1.1 as it is");
        assertThat(e).isExactlyInstanceOf(SmtpPermanentException.BadDestinationMailbox.class);
        assertThat(e.text()).isEqualTo("5.1.1 as it is");
    }

    @Test
    void outcomeMakesItsOwnExceptionsAndRefusesOthers() {
        SmtpPermanentException permanent = SmtpPermanentException.of(550, "5.1.1 unknown");
        assertThat(permanent).isExactlyInstanceOf(SmtpPermanentException.BadDestinationMailbox.class);
        SmtpTransientException passing = SmtpTransientException.of(SmtpReply.parse("450 busy"));
        assertThat(passing).isExactlyInstanceOf(SmtpTransientException.MailboxTemporarilyUnavailable.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpPermanentException.of(450, "busy"))
                .withMessage("TRANSIENT, not PERMANENT: 450 busy");
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpTransientException.of(250, "Ok"));
        assertThat(SmtpUnclassifiedException.of(999, "x").code()).hasValue(999);
    }

    @Test
    void rowIsMadeByHandWithItsCodes() {
        var unavailable = new SmtpPermanentException.MailboxUnavailable("gone");
        assertThat(unavailable.code()).hasValue(550);
        assertThat(unavailable.enhancedStatus()).isEmpty();
        assertThat(unavailable).hasMessage("550 gone");

        var unknown = new SmtpPermanentException.BadDestinationMailbox("User unknown");
        assertThat(unknown.code()).hasValue(550);
        assertThat(unknown.enhancedStatus()).contains(EnhancedStatus.of(5, 1, 1));
        assertThat(unknown).hasMessage("550 5.1.1 User unknown");

        var full = new SmtpTransientException.MailboxFull("full");
        assertThat(full.code()).hasValue(452);
        assertThat(full.enhancedStatus()).contains(EnhancedStatus.of(4, 2, 2));
    }

    /** RFC 2034, section 4: the class of the status is that of the reply code. */
    @Test
    void serverTellsItsClientOfAFailureByAReply() {
        assertThat(SmtpException.of(550, "5.1.1 User unknown").reply().toWire())
                .isEqualTo("550 5.1.1 User unknown\r\n");
        assertThat(new SmtpPermanentException.MailboxUnavailable("gone").reply().toWire())
                .isEqualTo("550 gone\r\n");
        assertThat(SmtpException.of(EnhancedStatus.parse("4.2.2"), "full")
                        .reply()
                        .toWire())
                .isEqualTo("451 4.2.2 full\r\n");
        assertThat(SmtpException.of(550, "4.2.2 full").reply().toWire()).isEqualTo("550 5.2.2 full\r\n");
    }

    @Test
    void oneRetryPolicyServesAllTables() {
        CodedException e = SmtpException.of(451, "Greylisted");
        assertThat(e.statusCode()).isEqualTo(SmtpCode.PROCESSING_ERROR);
        assertThat(e.outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(e.isTransient()).isTrue();
    }

    @Test
    void catchBlocksSelectFromNarrowToWide() {
        assertThat(handle("550 5.1.1 User unknown")).isEqualTo("suppress");
        assertThat(handle("550 5.7.1 refused")).isEqualTo("bounce: mailbox");
        assertThat(handle("554 refused")).isEqualTo("bounce");
        assertThat(handle("451 4.7.1 Greylisted")).isEqualTo("retry");
    }

    private static String handle(String reply) {
        try {
            throw SmtpException.of(SmtpReply.parse(reply));
        } catch (SmtpTransientException e) {
            return "retry";
        } catch (SmtpPermanentException.BadDestinationMailbox e) {
            return "suppress";
        } catch (SmtpPermanentException.MailboxUnavailable e) {
            return "bounce: mailbox";
        } catch (SmtpPermanentException e) {
            return "bounce";
        }
    }
}
