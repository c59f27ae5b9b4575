package dev.codetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The predicates that codes and exceptions have by their outcome. */
final class StatusCodeTest {

    @ParameterizedTest
    @EnumSource
    void a_code_is_of_its_outcome_and_of_no_other(Outcome outcome) {
        StatusCode code = new Code(outcome);

        assertThat(trueOf(
                        is("PRELIMINARY", code.isPreliminary()),
                        is("SUCCESS", code.isSuccess()),
                        is("INTERMEDIATE", code.isIntermediate()),
                        is("TRANSIENT", code.isTransient()),
                        is("PERMANENT", code.isPermanent()),
                        is("UNCLASSIFIED", code.isUnclassified())))
                .containsExactly(outcome.name());
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_is_transient_or_permanent_by_its_outcome(Outcome outcome) {
        CodedException exception = new Failure(new Code(outcome));

        assertThat(exception.isTransient()).isEqualTo(outcome.name().equals("TRANSIENT"));
        assertThat(exception.isPermanent()).isEqualTo(outcome.name().equals("PERMANENT"));
    }

    private static String is(String outcome, boolean so) {
        return so ? outcome : "";
    }

    private static Set<String> trueOf(String... outcomes) {
        return Stream.of(outcomes).filter(outcome -> !outcome.isEmpty()).collect(Collectors.toSet());
    }

    private record Code(Outcome outcome) implements StatusCode {

        @Override
        public String name() {
            return "NAME";
        }

        @Override
        public String text() {
            return "1";
        }

        @Override
        public String meaning() {
            return "";
        }
    }

    private record Failure(StatusCode statusCode) implements CodedException {

        @Override
        public Outcome outcome() {
            return statusCode.outcome();
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String getMessage() {
            return "";
        }
    }
}
