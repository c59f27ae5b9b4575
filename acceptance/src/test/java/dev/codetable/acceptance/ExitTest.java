package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExitTest {

    @Test
    void numbersFarApartAndBelowZeroAreFound() {
        assertThat(ExitCode.find(0)).contains(ExitCode.OK);
        assertThat(ExitCode.find(-911)).contains(ExitCode.DEADLOCK);
        assertThat(ExitCode.find(2_000_000_000)).contains(ExitCode.HUGE);
        assertThat(ExitCode.find(1)).isEmpty();
        assertThat(ExitCode.DEADLOCK.text()).isEqualTo("-911");
    }

    @Test
    void familyOfNumbersBelowZeroCoversThem() {
        assertThat(ExitCode.of(-904).isTransient()).isTrue();
        assertThat(ExitCode.of(-90).isUnclassified()).isTrue();
        assertThat(ExitCode.of(904).isUnclassified()).isTrue();
    }

    @Test
    void checkedSuperclassMakesThemChecked() {
        assertThat(ExitException.class.getSuperclass()).isEqualTo(IOException.class);
        assertThatThrownBy(() -> {
                    throw ExitException.of(-911, "deadlock", new IllegalStateException());
                })
                .isExactlyInstanceOf(ExitTransientException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void byOutcomeThereAreNoClassesBelowTheOutcomes() {
        assertThat(ExitTransientException.class.getClasses()).isEmpty();
        assertThat(ExitPermanentException.class.getClasses()).isEmpty();
        assertThat(ExitException.of(2_000_000_000, "")).isExactlyInstanceOf(ExitPermanentException.class);
    }

    @Test
    void withoutExceptionsThereAreOnlyCodes() {
        assertThat(QuietCode.MAILBOX_UNAVAILABLE.isPermanent()).isTrue();
        assertThat(QuietEnhancedCode.MAILBOX_FULL.asPermanent()).hasToString("5.2.2");
        assertThatThrownBy(() -> Class.forName(getClass().getPackageName() + ".QuietException"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void causeThatTheSuperclassRefusesIsNotLost() {
        var cause = new IllegalStateException("why");
        assertThat(StubbornException.of(-911, "deadlock", cause).getSuppressed())
                .containsExactly(cause);
        assertThat(StubbornException.of(-911, "deadlock").getSuppressed()).isEmpty();
    }
}
