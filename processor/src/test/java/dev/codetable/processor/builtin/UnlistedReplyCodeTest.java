package dev.codetable.processor.builtin;

import static dev.codetable.processor.builtin.GeneratedSmtp.API;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that servers send but no standard defines have no constant, and still the outcome of their first digit. */
class UnlistedReplyCodeTest {

    static List<Facts.Reply> inUse() {
        return Facts.unlistedReplyCodes();
    }

    static Stream<Facts.Reply> failures() {
        return inUse().stream().filter(reply -> reply.row().outcome().isFailure());
    }

    @ParameterizedTest
    @MethodSource("inUse")
    void hasNoConstant(Facts.Reply reply) {
        assertThat(API.find(reply.row().code())).isEmpty();
        assertThat(API.named(reply.row().name())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inUse")
    void keepsItsCodeAndHasTheOutcomeOfItsFirstDigit(Facts.Reply reply) {
        StatusCode unlisted = API.of(reply.row().code());

        assertThat(unlisted.text()).isEqualTo(String.valueOf(reply.row().code()));
        assertThat(unlisted.outcome()).isEqualTo(reply.row().outcome());
        assertThat(unlisted.name()).isEmpty();
        assertThat(unlisted.meaning()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void throwsTheClassOfItsOutcome(Facts.Reply reply) {
        Thrown thrown = API.exception(reply.row().code(), "x");

        assertThat(thrown.type())
                .isSameAs(GeneratedSmtp.exceptionType(reply.row().outcome()));
        assertThat(thrown.code()).hasValue(reply.row().code());
    }

    @ParameterizedTest
    @CsvSource({"299, SUCCESS", "399, INTERMEDIATE", "499, TRANSIENT", "599, PERMANENT", "199, UNCLASSIFIED"})
    void isClassifiedByItsFirstDigit(int code, Outcome outcome) {
        assertThat(API.of(code).outcome()).isEqualTo(outcome);
    }
}
