package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.codetable.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server sends, there is a reply or the documented exception, and what a reply says can be logged and sent on. */
final class ReplyFuzzTest {

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void parse_reads_or_refuses(byte[] sent) {
        try {
            expectSound(SmtpReply.parse(sent));
        } catch (MalformedReplyException refused) {
            expectOneLine(refused.getMessage());
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void code_says_what_parse_says(byte[] sent) {
        String text = WireText.decode(sent);
        try {
            int code = SmtpReply.code(text);
            assertThat(SmtpReply.parse(text).code()).isEqualTo(code);
        } catch (MalformedReplyException refused) {
            expectOneLine(refused.getMessage());
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void read_takes_one_reply_off_a_connection(byte[] sent) throws IOException {
        var connection = new ByteArrayInputStream(sent);
        try {
            SmtpReply reply = SmtpReply.read(connection);
            expectSound(reply);
            assertThat(reply.isComplete()).isTrue();
            String taken = WireText.decode(Arrays.copyOf(sent, sent.length - connection.available()));
            assertThat(SmtpReply.parse(taken.replaceFirst("^[\r\n]+", ""))).isEqualTo(reply);
        } catch (IOException | MalformedReplyException refused) {
            expectOneLine(refused.getMessage());
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void search_finds_or_does_not(byte[] text) {
        SmtpReply.search(WireText.decode(text)).ifPresent(ReplyFuzzTest::expectSound);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void of_takes_any_text(byte[] text) {
        int code = 200 + Math.floorMod(Arrays.hashCode(text), 400);
        expectSound(SmtpReply.of(code, WireText.decode(text)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void a_status_is_read_or_refused(byte[] sent) {
        String text = WireText.decode(sent);
        EnhancedStatus.search(text).ifPresent(ReplyFuzzTest::expectSameAgain);
        try {
            expectSameAgain(EnhancedStatus.parse(text));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
            expectOneLine(refused.getMessage());
        }
    }

    static Stream<byte[]> seeds() {
        Stream<String> wire = RealReply.all().stream().map(RealReply::raw);
        Stream<String> malformed = RealReply.lines("/replies-malformed.jsonl")
                .map(row -> row.get("raw").getAsString());
        Stream<String> statuses = Stream.of("5.1.1", "2.999.0", "4.1.1000", "5..1", "0.0.0", "5.01.1", "");
        return Stream.of(wire, malformed, NoReplyTest.lines().stream(), statuses)
                .flatMap(texts -> texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static void expectSound(SmtpReply reply) {
        assertThat(reply.code()).isBetween(200, 599);
        expectOneLine(reply.toString());
        reply.enhancedStatus().ifPresent(ReplyFuzzTest::expectSameAgain);
        SmtpReply again = SmtpReply.ofWire(reply.toWire());
        assertThat(again.outcome().isFailure())
                .isEqualTo(reply.outcome().isFailure() || reply.outcome() != reply.codeOutcome());
        assertThat(again.outcome() == Outcome.PERMANENT).isEqualTo(reply.outcome() == Outcome.PERMANENT);
        assertThat(again.isComplete()).isTrue();
    }

    private static void expectSameAgain(EnhancedStatus status) {
        assertThat(EnhancedStatus.parse(status.toString())).isEqualTo(status);
    }

    private static void expectOneLine(String text) {
        assertThat(text.codePoints().mapToObj(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
    }
}
