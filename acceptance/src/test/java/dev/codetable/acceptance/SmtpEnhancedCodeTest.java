package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmtpEnhancedCodeTest {

    @Test
    void constantStandsForSubjectAndDetail() {
        SmtpEnhancedCode full = SmtpEnhancedCode.MAILBOX_FULL;
        assertThat(full.subject()).isEqualTo(2);
        assertThat(full.detail()).isEqualTo(2);
        assertThat(full.meaning()).isEqualTo("Mailbox over quota or out of room");
        assertThat(full.outcomes()).containsExactly(Outcome.TRANSIENT, Outcome.PERMANENT);
        assertThat(full.asTransient()).isEqualTo(EnhancedStatus.of(4, 2, 2));
        assertThat(full.asPermanent()).isEqualTo(EnhancedStatus.of(5, 2, 2));
    }

    @Test
    void classesAreMadeEvenWhereTheTableDoesNotListThem() {
        assertThat(SmtpEnhancedCode.RECIPIENT_NULL_MX.outcomes()).containsExactly(Outcome.PERMANENT);
        assertThat(SmtpEnhancedCode.RECIPIENT_NULL_MX.asTransient()).hasToString("4.1.10");
        assertThat(SmtpEnhancedCode.RECIPIENT_NULL_MX.asSuccess()).hasToString("2.1.10");
    }

    @Test
    void statusIsFoundWhateverItsClass() {
        assertThat(SmtpEnhancedCode.find(EnhancedStatus.parse("4.1.1")))
                .isEqualTo(SmtpEnhancedCode.find(EnhancedStatus.parse("5.1.1")))
                .contains(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX);
        assertThat(SmtpEnhancedCode.find(EnhancedStatus.parse("5.7.509"))).isEmpty();
        assertThat(SmtpEnhancedCode.find(EnhancedStatus.parse("5.0.1"))).isEmpty();
        assertThat(SmtpEnhancedCode.named("MAILBOX_FULL")).contains(SmtpEnhancedCode.MAILBOX_FULL);
    }

    @Test
    void subjectsArePredicates() {
        assertThat(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX.isAddressing()).isTrue();
        assertThat(SmtpEnhancedCode.BAD_DESTINATION_MAILBOX.isMailbox()).isFalse();
        assertThat(SmtpEnhancedCode.SPF_FAILED.isSecurityOrPolicy()).isTrue();
    }

    @Test
    void repliesAreGivenTheMostExpectedFirst() {
        assertThat(SmtpEnhancedCode.MAILBOX_FULL.replies())
                .contains(SmtpCode.INSUFFICIENT_STORAGE, SmtpCode.STORAGE_ALLOCATION_EXCEEDED)
                .filteredOn(StatusCode::isPermanent)
                .first()
                .isEqualTo(SmtpCode.STORAGE_ALLOCATION_EXCEEDED);
    }

    @Test
    void whatItGivesCannotBeChanged() {
        Set<Outcome> outcomes = SmtpEnhancedCode.MAILBOX_FULL.outcomes();
        assertThatThrownBy(() -> outcomes.add(Outcome.SUCCESS)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SmtpEnhancedCode.MAILBOX_FULL.replies().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
