package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.codetable.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd, broken and foreign input ends as each row of {@code replies-malformed.jsonl} expects. */
final class MalformedRepliesTest {

    /** What the rows expect in words, in code; every other row expects the input to be malformed. */
    private static final Map<String, Consumer<SmtpReply>> READABLE = Map.ofEntries(
            Map.entry("m05", reply -> assertReads(reply, 220, Outcome.SUCCESS, "")),
            Map.entry("m06", MalformedRepliesTest::assertBrokenOffSuccess),
            Map.entry("m10", reply -> {
                assertReads(reply, 550, Outcome.PERMANENT, "");
                assertThat(reply.text()).isEmpty();
            }),
            Map.entry("m11", reply -> {
                assertReads(reply, 550, Outcome.PERMANENT, "");
                assertThat(reply.isComplete()).isFalse();
            }),
            Map.entry("m19", reply -> assertReads(reply, 550, Outcome.PERMANENT, "5.1.1")),
            Map.entry("m20", reply -> assertReads(reply, 550, Outcome.PERMANENT, "")),
            Map.entry("m21", reply -> assertReads(reply, 550, Outcome.PERMANENT, "")),
            Map.entry("m22", reply -> assertReads(reply, 550, Outcome.PERMANENT, "")),
            Map.entry("m23", reply -> assertReads(reply, 550, Outcome.PERMANENT, "")),
            Map.entry("m24", reply -> assertReads(reply, 550, Outcome.PERMANENT, "5.1.1")),
            Map.entry("m25", reply -> assertReads(reply, 550, Outcome.PERMANENT, "5.1.1")),
            Map.entry("m27", MalformedRepliesTest::assertDisagreeingFailure),
            Map.entry("m28", MalformedRepliesTest::assertDisagreeingFailure));

    @ParameterizedTest
    @MethodSource("rows")
    void ends_as_expected(JsonObject row) {
        String raw = row.get("raw").getAsString();
        var readable = READABLE.get(row.get("id").getAsString());
        if (readable != null) {
            readable.accept(SmtpReply.parse(raw));
        } else {
            assertThatThrownBy(() -> SmtpReply.parse(raw))
                    .isExactlyInstanceOf(MalformedReplyException.class)
                    .hasNoCause();
        }
    }

    private static void assertReads(SmtpReply reply, int code, Outcome outcome, String status) {
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.enhancedStatus())
                .isEqualTo(status.isEmpty() ? Optional.empty() : Optional.of(EnhancedStatus.parse(status)));
    }

    private static void assertBrokenOffSuccess(SmtpReply reply) {
        assertReads(reply, 250, Outcome.TRANSIENT, "");
        assertThat(reply.isComplete()).isFalse();
        assertThat(reply.isSuccess()).isFalse();
    }

    private static void assertDisagreeingFailure(SmtpReply reply) {
        assertThat(reply.outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(reply.linesDisagree()).isTrue();
        assertThat(reply.isSuccess()).isFalse();
    }

    static Stream<JsonObject> rows() {
        return RealReply.lines("/replies-malformed.jsonl");
    }
}
