package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.smtp.SmtpReply;
import org.junit.jupiter.api.Test;

class SmtpCodeTest {

    @Test
    void constantTellsWhatTheTableSays() {
        SmtpCode code = SmtpCode.MAILBOX_UNAVAILABLE;
        assertThat(code.code()).isEqualTo(550);
        assertThat(code.text()).isEqualTo("550");
        assertThat(code.meaning()).isEqualTo("No such mailbox, no access, or refused by policy");
        assertThat(code.outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(code.isPermanent()).isTrue();
        assertThat(code.isTransient()).isFalse();
        assertThat(code.isSuccess()).isFalse();
    }

    @Test
    void codesAreFoundByNumberAndByName() {
        assertThat(SmtpCode.find(550)).contains(SmtpCode.MAILBOX_UNAVAILABLE);
        assertThat(SmtpCode.find(571)).isEmpty();
        assertThat(SmtpCode.find(210)).isEmpty();
        assertThat(SmtpCode.find(557)).isEmpty();
        assertThat(SmtpCode.find(Integer.MIN_VALUE)).isEmpty();
        assertThat(SmtpCode.find(Integer.MAX_VALUE)).isEmpty();
        assertThat(SmtpCode.named("MAILBOX_UNAVAILABLE")).contains(SmtpCode.MAILBOX_UNAVAILABLE);
        assertThat(SmtpCode.named("mailbox_unavailable")).isEmpty();
    }

    @Test
    void listedCodeIsItsConstant() {
        assertThat(SmtpCode.of(450)).isSameAs(SmtpCode.MAILBOX_TEMPORARILY_UNAVAILABLE);
    }

    @Test
    void unlistedCodeKeepsItsNumberAndHasTheOutcomeOfItsFirstDigit() {
        StatusCode unlisted = SmtpCode.of(471);
        assertThat(unlisted.text()).isEqualTo("471");
        assertThat(unlisted).hasToString("471");
        assertThat(unlisted.name()).isEmpty();
        assertThat(unlisted.meaning()).isEmpty();
        assertThat(unlisted.isTransient()).isTrue();
        assertThat(SmtpCode.of(599).isPermanent()).isTrue();
        assertThat(SmtpCode.of(299).isSuccess()).isTrue();
        assertThat(SmtpCode.of(399).isIntermediate()).isTrue();
    }

    @Test
    void codeOutsideAllFamiliesIsUnclassified() {
        for (int code : new int[] {-1, 0, 99, 199, 600, 999, 5500}) {
            assertThat(SmtpCode.of(code).outcome()).isEqualTo(Outcome.UNCLASSIFIED);
        }
    }

    @Test
    void unlistedCodesAreEqualByTableAndCode() {
        assertThat(SmtpCode.of(471)).isEqualTo(SmtpCode.of(471)).hasSameHashCodeAs(SmtpCode.of(471));
        assertThat(SmtpCode.of(471)).isNotEqualTo(SmtpCode.of(472)).isNotEqualTo(QuietCode.of(471));
    }

    @Test
    void replyCodeDecidesOnTheOutcomeOfAReply() {
        assertThat(SmtpCode.outcome(SmtpReply.parse("550 4.2.2 over quota"))).isEqualTo(Outcome.PERMANENT);
        assertThat(SmtpCode.outcome(SmtpReply.parse("451 5.7.3 STARTTLS is required")))
                .isEqualTo(Outcome.TRANSIENT);
        assertThat(SmtpCode.outcome(SmtpReply.parse("254 XY"))).isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void replyWhoseLinesDisagreeOrThatIsCutOffIsNoSuccess() {
        assertThat(SmtpCode.outcome(SmtpReply.parse("550-no\r\n250 yes"))).isEqualTo(Outcome.PERMANENT);
        assertThat(SmtpCode.outcome(SmtpReply.parse("250-mail.example.com\r\n")))
                .isEqualTo(Outcome.TRANSIENT);
    }
}
