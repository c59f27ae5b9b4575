package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.smtp.EnhancedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnColumnsTest {

    @Test
    void constantHasAnAccessorOfTheColumnsType() {
        int backoff = SiteCode.SERVICE_NOT_AVAILABLE.backoff();
        assertThat(backoff).isEqualTo(30);
        long maxQueued = SiteCode.SERVICE_NOT_AVAILABLE.maxQueued();
        assertThat(maxQueued).isEqualTo(5_000_000_000L);
        boolean notifyPostmaster = SiteCode.NO_MAILBOX.notifyPostmaster();
        assertThat(notifyPostmaster).isTrue();
        String help = SiteCode.POLICY_BLOCK.help();
        assertThat(help).isEqualTo("https://example.com/blocked");
    }

    @Test
    void enhancedCodeHasItToo() {
        assertThat(SiteEnhancedCode.DELIVERY_NOT_AUTHORIZED.backoff()).isEqualTo(40);
        double share = SiteEnhancedCode.DELIVERY_NOT_AUTHORIZED.share();
        assertThat(share).isEqualTo(0.5);
        assertThat(SiteEnhancedCode.DELIVERY_NOT_AUTHORIZED.help()).isEqualTo("Policy");
        assertThat(SiteEnhancedCode.MAILBOX_FULL.maxQueued()).isEqualTo(-1);
    }

    @Test
    void blankCellIsZeroFalseOrEmpty() {
        assertThat(SiteCode.TRANSACTION_FAILED.backoff()).isZero();
        assertThat(SiteCode.TRANSACTION_FAILED.maxQueued()).isZero();
        assertThat(SiteCode.TRANSACTION_FAILED.notifyPostmaster()).isFalse();
        assertThat(SiteCode.TRANSACTION_FAILED.share()).isZero();
        assertThat(SiteCode.TRANSACTION_FAILED.help()).isEmpty();
        assertThat(SiteEnhancedCode.MAILBOX_DISABLED.backoff()).isZero();
        assertThat(SiteEnhancedCode.MAILBOX_DISABLED.help()).isEmpty();
    }

    /** The pair's value, where that is blank the reply code's; a status next to a code has no say. */
    @ParameterizedTest
    @CsvSource({
        "451, 4.7.1 Greylisted, 300",
        "451, 4.3.0 fault, 60",
        "451, fault, 60",
        "421, 4.7.28 unusual rate, 30",
        "550, 5.7.1 refused, 0",
        "471, 4.7.1 limits, 0",
        "-1, [EOF], 0"
    })
    void exceptionHasTheValueOfItsPairElseOfItsReplyCode(int code, String text, int backoff) {
        assertThat(SiteException.of(code, text).backoff()).isEqualTo(backoff);
    }

    @Test
    void exceptionHasEachType() {
        SiteException pair = SiteException.of(451, "4.7.1 Greylisted");
        assertThat(pair.share()).isEqualTo(0.25);
        assertThat(pair.help()).isEqualTo("Greylisting");
        assertThat(SiteException.of(450, "4.1.2 Domain not found").notifyPostmaster())
                .isTrue();
        assertThat(SiteException.of(450, "busy").notifyPostmaster()).isFalse();
        assertThat(SiteException.of(421, "").maxQueued()).isEqualTo(5_000_000_000L);
        assertThat(new SitePermanentException.NoMailbox("").help()).isEqualTo("Ask the recipient");
    }

    @Test
    void exceptionOfAStatusAloneHasTheValueOfTheStatus() {
        assertThat(SiteException.of(EnhancedStatus.of(4, 7, 1), "").backoff()).isEqualTo(40);
        assertThat(SiteException.of(EnhancedStatus.of(5, 7, 1), "").help()).isEqualTo("Policy");
        assertThat(SiteException.of(EnhancedStatus.of(5, 7, 999), "").help()).isEmpty();
    }

    @Test
    void exceptionsWithoutEnhancedCodesHaveThemByCode() {
        assertThat(EnumExitException.of(75, "").retryAfter()).isEqualTo(60);
        assertThat(EnumExitException.of(78, "").worthALook()).isTrue();
        assertThat(ClassExitException.of(78, "").hint()).isEqualTo("Look into \"main.cf\"");
        assertThat(ClassExitException.of(79, "").hint()).isEmpty();
    }
}
