package dev.codetable.processor.builtin;

import static dev.codetable.processor.builtin.GeneratedSmtp.API;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enhanced status code has an exception class in each failing outcome that it lists, below its parent's. */
class EnhancedExceptionTest {

    /** A status that its row lists, with the reply code whose exception class is the parent of its own, if any. */
    record Failure(EnhancedRow row, Outcome outcome, Optional<ReplyRow> parent) {
        EnhancedStatus status() {
            return row.status(outcome);
        }

        Class<?> type() {
            return GeneratedSmtp.exceptionType(outcome, row.className());
        }

        Class<?> parentType() {
            return parent.isPresent()
                    ? GeneratedSmtp.exceptionType(outcome, parent.get().className())
                    : GeneratedSmtp.exceptionType(outcome);
        }

        @Override
        public String toString() {
            return status() + " " + row.name();
        }
    }

    private static final List<Outcome> FAILURES = List.of(Outcome.TRANSIENT, Outcome.PERMANENT);

    static Stream<Failure> failures() {
        return Facts.enhancedCodes().stream()
                .map(Facts.Enhanced::row)
                .flatMap(row -> FAILURES.stream()
                        .filter(row.outcomes()::contains)
                        .map(outcome -> new Failure(row, outcome, ChosenParents.of(row, outcome))));
    }

    static Stream<Failure> failuresWithParent() {
        return failures().filter(failure -> failure.parent().isPresent());
    }

    static Stream<EnhancedStatus> unlistedOutcomes() {
        return Facts.enhancedCodes().stream()
                .map(Facts.Enhanced::row)
                .flatMap(row -> FAILURES.stream()
                        .filter(outcome -> !row.outcomes().contains(outcome))
                        .map(row::status));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void extendsTheClassOfItsParent(Failure failure) {
        assertThat(failure.type().getSuperclass()).isSameAs(failure.parentType());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isThrownForTheStatusAlone(Failure failure) {
        Thrown thrown = API.exception(failure.status(), "x");

        assertThat(thrown.type()).isSameAs(failure.type());
        assertThat(thrown.outcome()).isEqualTo(failure.outcome());
        assertThat(thrown.statusCode().text()).isEqualTo(failure.status().toString());
        assertThat(thrown.code()).isEmpty();
        assertThat(thrown.enhancedStatus()).contains(failure.status());
        assertThat(thrown.enhancedCode()).contains(failure.row().name());
        assertThat(thrown.text()).isEqualTo("x");
    }

    @ParameterizedTest
    @MethodSource("failuresWithParent")
    void isThrownForTheStatusUnderItsParentsReplyCode(Failure failure) {
        int code = failure.parent().orElseThrow().code();

        Thrown thrown = API.exception(code, failure.status(), "x");

        assertThat(thrown.type()).isSameAs(failure.type());
        assertThat(thrown.outcome()).isEqualTo(failure.outcome());
        assertThat(thrown.code()).hasValue(code);
        assertThat(thrown.enhancedStatus()).contains(failure.status());
        assertThat(thrown.enhancedCode()).contains(failure.row().name());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void givesWayToTheClassOfAnyOtherReplyCode(Failure failure) {
        Facts.replyCodes().stream()
                .map(Facts.Reply::row)
                .filter(reply -> reply.outcome() == failure.outcome())
                .filter(reply -> !failure.parent().equals(Optional.of(reply)))
                .forEach(reply -> assertThat(API.exception(reply.code(), failure.status(), "x")
                                .type())
                        .as("%d %s", reply.code(), failure.status())
                        .isSameAs(GeneratedSmtp.exceptionType(reply.outcome(), reply.className())));
    }

    @ParameterizedTest
    @MethodSource("unlistedOutcomes")
    void isTheOutcomesOwnClassWhereTheRowDoesNotListTheOutcome(EnhancedStatus status) {
        assertThat(API.exception(status, "x").type()).isSameAs(GeneratedSmtp.exceptionType(status.outcome()));
    }

    /** The classes that users' {@code catch} blocks rely on most. */
    @ParameterizedTest
    @CsvSource({
        "550, 5.1.1, SmtpPermanentException$BadDestinationMailbox, SmtpPermanentException$MailboxUnavailable",
        "450, 4.1.1, SmtpTransientException$BadDestinationMailbox, SmtpTransientException$MailboxTemporarilyUnavailable",
        "552, 5.2.2, SmtpPermanentException$MailboxFull, SmtpPermanentException$StorageAllocationExceeded",
        "452, 4.2.2, SmtpTransientException$MailboxFull, SmtpTransientException$InsufficientStorage",
        "550, 5.7.1, SmtpPermanentException$DeliveryNotAuthorized, SmtpPermanentException$MailboxUnavailable",
        "450, 4.7.1, SmtpTransientException$DeliveryNotAuthorized, SmtpTransientException$MailboxTemporarilyUnavailable"
    })
    void isCaughtByWhoeverCatchesItsReplyCode(int code, String status, String type, String parent) {
        Thrown thrown = API.exception(code, EnhancedStatus.parse(status), "x");

        assertThat(thrown.type()).isSameAs(GeneratedSmtp.type(type));
        assertThat(thrown.type().getSuperclass()).isSameAs(GeneratedSmtp.type(parent));
    }

    @Test
    void hasAParentUnlessItSaysNoMoreThanItsClass() {
        assertThat(failures().filter(failure -> failure.parent().isEmpty()))
                .extracting(failure -> failure.status().toString())
                .containsExactly("4.0.0", "5.0.0");
    }
}
