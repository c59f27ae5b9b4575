package dev.codetable.processor.builtin;

import static dev.codetable.processor.builtin.GeneratedSmtp.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reply code has its constant, its predicate and, where it is a failure, its exception class. */
class ReplyCodeTest {

    static List<Facts.Reply> all() {
        return Facts.replyCodes();
    }

    static Stream<Facts.Reply> failures() {
        return all().stream().filter(reply -> reply.row().outcome().isFailure());
    }

    static Stream<Facts.Reply> others() {
        return all().stream().filter(reply -> !reply.row().outcome().isFailure());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByCodeAndByName(Facts.Reply reply) {
        StatusCode constant = API.find(reply.row().code()).orElseThrow();

        assertThat(constant.name()).isEqualTo(reply.row().name());
        assertThat(constant.text()).isEqualTo(String.valueOf(reply.row().code()));
        assertThat(constant.meaning()).isNotEmpty();
        assertThat(API.named(reply.row().name())).containsSame(constant);
        assertThat(API.of(reply.row().code())).isSameAs(constant);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasThePredicateOfItsOutcomeAlone(Facts.Reply reply) {
        StatusCode constant = API.find(reply.row().code()).orElseThrow();
        Outcome outcome = reply.row().outcome();

        assertThat(constant.isSuccess()).isEqualTo(outcome == Outcome.SUCCESS);
        assertThat(constant.isIntermediate()).isEqualTo(outcome == Outcome.INTERMEDIATE);
        assertThat(constant.isTransient()).isEqualTo(outcome == Outcome.TRANSIENT);
        assertThat(constant.isPermanent()).isEqualTo(outcome == Outcome.PERMANENT);
        assertThat(constant.isPreliminary()).isFalse();
        assertThat(constant.isUnclassified()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void throwsTheClassOfItsName(Facts.Reply reply) {
        ReplyRow row = reply.row();
        Class<?> type = GeneratedSmtp.exceptionType(row.outcome(), row.className());

        Thrown thrown = API.exception(row.code(), "x");

        assertThat(thrown.type()).isSameAs(type);
        assertThat(type.getSuperclass()).isSameAs(GeneratedSmtp.exceptionType(row.outcome()));
        assertThat(thrown.outcome()).isEqualTo(row.outcome());
        assertThat(thrown.statusCode()).isSameAs(API.of(row.code()));
        assertThat(thrown.code()).hasValue(row.code());
        assertThat(thrown.enhancedStatus()).isEmpty();
        assertThat(thrown.text()).isEqualTo("x");
    }

    @ParameterizedTest
    @MethodSource("others")
    void hasNoExceptionUnlessItIsAFailure(Facts.Reply reply) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> API.exception(reply.row().code(), "x"));
    }
}
