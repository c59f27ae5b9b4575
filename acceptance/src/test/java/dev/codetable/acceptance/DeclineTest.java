package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclineTest {

    @Test
    void leadingZerosAreKept() {
        assertThat(DeclineCode.find("05")).contains(DeclineCode.DO_NOT_HONOR);
        assertThat(DeclineCode.find("5")).isEmpty();
        assertThat(DeclineCode.DO_NOT_HONOR.code()).isEqualTo("05");
        assertThat(DeclineCode.DO_NOT_HONOR.text()).isEqualTo("05");
    }

    @Test
    void nameIsDerivedFromTheMeaning() {
        assertThat(DeclineCode.DO_NOT_HONOR.meaning()).isEqualTo("Do not honor");
    }

    @Test
    void membersAboutMailAreNotThere() {
        assertThat(Arrays.stream(DeclineException.class.getMethods()).map(method -> method.getName()))
                .doesNotContain("enhancedStatus", "enhancedCode", "is", "codesDisagree");
        assertThat(new DeclineTransientException.InsufficientFunds("try later").code())
                .isEqualTo("51");
    }

    @Test
    void oldConstantIsTheSameInstance() {
        @SuppressWarnings("deprecation")
        DeclineCode refused = DeclineCode.REFUSED;
        assertThat(refused).isSameAs(DeclineCode.DO_NOT_HONOR);
        assertThat(DeclineCode.named("REFUSED")).contains(DeclineCode.DO_NOT_HONOR);
        assertThat(DeclineCode.named("GENERAL_REFUSAL")).contains(DeclineCode.DO_NOT_HONOR);
    }

    @Test
    @SuppressWarnings("deprecation")
    void oldCatchBlocksStillCatch() {
        DeclineException e = DeclineException.of("05", "declined");
        assertThat(e)
                .isExactlyInstanceOf(DeclinePermanentException.DoNotHonor.class)
                .isInstanceOf(DeclinePermanentException.Refused.class)
                .isInstanceOf(DeclinePermanentException.GeneralRefusal.class);
        assertThat(new DeclinePermanentException.Refused("declined").code()).isEqualTo("05");
    }

    @Test
    void whatIsOldIsMarked() throws NoSuchFieldException {
        assertThat(DeclineCode.class.getField("REFUSED").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(DeclineCode.class.getField("OLD_CVV_CHECK").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(DeclineCode.class.getField("CVV_MISMATCH").isAnnotationPresent(Deprecated.class))
                .isFalse();
        assertThat(Stream.of(DeclinePermanentException.class.getClasses())
                        .filter(type -> type.isAnnotationPresent(Deprecated.class))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Refused", "GeneralRefusal", "OldCvvCheck");
    }

    @Test
    void sharedClassHasTheCodeOfItsRowAndCannotBeMadeByHand() {
        assertThat(DeclineException.of("54", "expired"))
                .isExactlyInstanceOf(DeclinePermanentException.CardUnusable.class);
        DeclineException stolen = DeclineException.of("43", "pick up");
        assertThat(stolen).isExactlyInstanceOf(DeclinePermanentException.CardUnusable.class);
        assertThat(stolen.code()).isEqualTo("43");
        assertThat(Arrays.stream(DeclinePermanentException.CardUnusable.class.getDeclaredConstructors())
                        .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers())))
                .isTrue();
    }

    @Test
    void rowWithoutAClassHasThatOfItsOutcome() {
        DeclineException e = DeclineException.of("N7", "mismatch");
        assertThat(e).isExactlyInstanceOf(DeclinePermanentException.class);
        assertThat(e.statusCode()).isEqualTo(DeclineCode.CVV_MISMATCH);
    }

    @Test
    void unlistedCodeHasTheClassOfItsGroupElseOfItsOutcome() {
        DeclineException group = DeclineException.of("01", "call");
        assertThat(group).isExactlyInstanceOf(DeclinePermanentException.Referral.class);
        assertThat(group.code()).isEqualTo("01");
        assertThat(DeclineException.of("S1", "fault")).isExactlyInstanceOf(DeclineTransientException.class);
        assertThat(DeclineException.of("S12", "fault")).isExactlyInstanceOf(DeclineUnclassifiedException.class);
        assertThat(DeclineException.of("ZZ", "?")).isExactlyInstanceOf(DeclineUnclassifiedException.class);
    }

    @Test
    void groupIsAPredicateAndAClassAboveItsRows() {
        assertThat(DeclineCode.DO_NOT_HONOR.isReferral()).isTrue();
        assertThat(DeclineCode.EXPIRED_CARD.isReferral()).isFalse();
        assertThat(DeclineException.of("05", "")).isInstanceOf(DeclinePermanentException.Referral.class);
    }

    @Test
    void codesThatAreNoFailureHaveNoException() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeclineException.of("00", "approved"));
        assertThatIllegalArgumentException().isThrownBy(() -> DeclineException.of(DeclineCode.APPROVED, ""));
        assertThat(DeclineException.find("00", "approved")).isEmpty();
        assertThat(DeclineException.find("1A", "authenticate")).isEmpty();
        assertThat(DeclineException.find("51", "no funds"))
                .containsInstanceOf(DeclineTransientException.InsufficientFunds.class);
    }

    @Test
    void textIsTakenAsItIs() {
        DeclineException e = DeclineException.of("51", "51 5.1.1 no\nfunds", new IllegalStateException());
        assertThat(e.text()).isEqualTo("51 5.1.1 no\nfunds");
        assertThat(e).hasMessage("51 51 5.1.1 no\\nfunds").hasCauseInstanceOf(IllegalStateException.class);
        assertThat(e.outcome()).isEqualTo(Outcome.TRANSIENT);
    }
}
