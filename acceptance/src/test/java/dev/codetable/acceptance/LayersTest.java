package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void rowOverAnotherChangesJustTheCellsThatItFills() {
        SiteCode code = SiteCode.SERVICE_NOT_AVAILABLE;
        assertThat(code.code()).isEqualTo(421);
        assertThat(code.meaning()).isEqualTo("The connection is going away");
        assertThat(code.outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(code.backoff()).isEqualTo(30);

        SiteEnhancedCode enhanced = SiteEnhancedCode.BAD_DESTINATION_MAILBOX;
        assertThat(enhanced.meaning()).isEqualTo("Nobody here by that name");
        assertThat(enhanced.outcomes()).isEqualTo(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX.outcomes());
    }

    @Test
    void rowsThatNobodyChangesAreThoseOfTheTableBelow() {
        assertThat(Arrays.stream(SmtpCode.values())
                        .filter(code -> !code.equals(SmtpCode.MAILBOX_UNAVAILABLE))
                        .map(SmtpCode::name))
                .allSatisfy(name -> assertThat(SiteCode.valueOf(name).code())
                        .isEqualTo(SmtpCode.valueOf(name).code()));
        assertThat(SiteCode.TRANSACTION_FAILED.meaning()).isEqualTo(SmtpCode.TRANSACTION_FAILED.meaning());
    }

    @Test
    void changedRowKeepsItsPlaceAndANewOneComesBehind() {
        assertThat(SiteCode.SERVICE_NOT_AVAILABLE.ordinal()).isEqualTo(SmtpCode.SERVICE_NOT_AVAILABLE.ordinal());
        assertThat(SiteCode.values()).hasSize(SmtpCode.values().length + 1).endsWith(SiteCode.POLICY_BLOCK);
    }

    @Test
    void newCodeIsAConstantWithAClass() {
        assertThat(SiteCode.find(571)).contains(SiteCode.POLICY_BLOCK);
        assertThat(SiteException.of(571, "blocked")).isExactlyInstanceOf(SitePermanentException.PolicyBlock.class);
        assertThat(SiteEnhancedCode.find(EnhancedStatus.of(4, 7, 900))).contains(SiteEnhancedCode.BURST_LIMIT);
        assertThat(SiteException.of(EnhancedStatus.of(4, 7, 900), ""))
                .isExactlyInstanceOf(SiteTransientException.BurstLimit.class);
    }

    @Test
    @SuppressWarnings("deprecation")
    void renameInALayerKeepsTheOldNamesOfTheTableBelow() {
        assertThat(SiteCode.NO_MAILBOX.code()).isEqualTo(550);
        assertThat(SiteCode.MAILBOX_UNAVAILABLE).isSameAs(SiteCode.NO_MAILBOX);
        assertThat(SiteCode.named("MAILBOX_UNAVAILABLE")).contains(SiteCode.NO_MAILBOX);
        assertThat(SiteException.of(550, "relaying denied"))
                .isExactlyInstanceOf(SitePermanentException.NoMailbox.class)
                .isInstanceOf(SitePermanentException.MailboxUnavailable.class);
        assertThat(SiteException.of(550, "5.7.1 refused"))
                .isExactlyInstanceOf(SitePermanentException.DeliveryNotAuthorized.class)
                .isInstanceOf(SitePermanentException.MailboxUnavailable.class);
    }

    @Test
    @SuppressWarnings("deprecation")
    void nameOfAMiddleLayerIsKeptToo() {
        assertThat(SiteCode.BLOCKED).isSameAs(SiteCode.POLICY_BLOCK);
        assertThat(SiteException.of(571, "")).isInstanceOf(SitePermanentException.Blocked.class);
    }
}
