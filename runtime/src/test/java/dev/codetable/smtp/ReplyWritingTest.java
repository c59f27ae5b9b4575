package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies as a server sends them. */
final class ReplyWritingTest {

    private static final int SEEDS = 20;
    private static final int TEXTS_PER_SEED = 100;

    /** What may confuse a reader: line ends of all kinds, codes, statuses, marks, long words, other scripts. */
    private static final List<String> PIECES = List.of(
            "a",
            "User unknown",
            " ",
            "  ",
            "\r\n",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u000b",
            "\u0000",
            "\t",
            "250 ok",
            "550-",
            "421",
            ".",
            "-",
            "5.1.1",
            "5.1.1 ",
            "4.2.2",
            "2.0.0",
            "#5.7.1",
            "(#5.1.1)",
            "(#5.1.1",
            "(",
            "192.0.2.1",
            "Usuário",
            "用户",
            "\ud83d\udce7",
            "\ud83d",
            "\udce7",
            "\u3000",
            "x".repeat(505),
            "(".repeat(500),
            "邮".repeat(170));

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, 550, 5.1.1, 550 5.1.1 User unknown",
        "PERMANENT, 550, , 550 User unknown",
        "PERMANENT, 599, , 599 User unknown",
        "TRANSIENT, 471, 4.7.1, 471 4.7.1 User unknown",
        "PERMANENT, 550, 4.2.2, 550 5.2.2 User unknown",
        "TRANSIENT, 451, 5.7.3, 451 4.7.3 User unknown",
        "PERMANENT, , 5.1.1, 550 5.1.1 User unknown",
        "TRANSIENT, , 4.2.2, 451 4.2.2 User unknown",
        "PERMANENT, , , 550 User unknown",
        "UNCLASSIFIED, , , 451 User unknown",
        "UNCLASSIFIED, -1, , 451 User unknown",
        "UNCLASSIFIED, 999, , 451 User unknown",
        "PERMANENT, 450, 4.1.2, 550 5.1.2 User unknown",
        "TRANSIENT, 550, 5.1.1, 451 4.1.1 User unknown",
        "PERMANENT, 250, , 550 User unknown",
    })
    void the_first_digit_says_what_the_failure_is(Outcome outcome, Integer code, String status, String line) {
        assertThat(failure(outcome, code, status, "User unknown").toWire()).isEqualTo(line + "\r\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"PRELIMINARY", "SUCCESS", "INTERMEDIATE"})
    void what_is_no_failure_is_refused(Outcome outcome) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> failure(outcome, 250, null, "Ok"))
                .withMessageContaining(outcome.name());
    }

    @Test
    void without_text_it_is_code_and_status_alone() {
        assertThat(failure(Outcome.PERMANENT, 550, "5.1.1", null).toWire()).isEqualTo("550 5.1.1\r\n");
        assertThat(failure(Outcome.PERMANENT, 550, null, "\r\n\r\n").toWire()).isEqualTo("550\r\n");
    }

    @Test
    void every_line_has_code_and_status() {
        assertThat(failure(Outcome.PERMANENT, 550, "5.7.1", "Rejected.\r\n\nSee\nhttps://example.com/\n")
                        .toWire())
                .isEqualTo("550-5.7.1 Rejected.\r\n550-5.7.1\r\n550-5.7.1 See\r\n550 5.7.1 https://example.com/\r\n");
        assertThat(SmtpReply.parse("550-Rejected.\n550-\n550 5.7.1 See below").toWire())
                .isEqualTo("550-5.7.1 Rejected.\r\n550-5.7.1\r\n550 5.7.1 See below\r\n");
    }

    @Test
    void text_starts_no_reply_of_its_own() {
        assertThat(failure(Outcome.PERMANENT, 550, null, "no\r\n250 ok\r\n.\r\n")
                        .toWire())
                .isEqualTo("550-no\r\n550-250 ok\r\n550 .\r\n");
        assertThat(failure(Outcome.PERMANENT, 550, null, "550-a\r\n421 b").toWire())
                .isEqualTo("550-550-a\r\n550 421 b\r\n");
        assertThat(failure(Outcome.PERMANENT, 550, null, "no\r250 ok\u0085250 ok\u2028250 ok\u000b\u0000\ud83d")
                        .toWire())
                .isEqualTo("550 no?250 ok?250 ok?250 ok???\r\n");
    }

    @Test
    void a_status_in_the_text_is_the_status() {
        assertThat(failure(Outcome.PERMANENT, 550, null, "5.1.1 User unknown").toWire())
                .isEqualTo("550 5.1.1 User unknown\r\n");
        assertThat(failure(Outcome.PERMANENT, 550, null, "no mailbox (#5.1.1)").toWire())
                .isEqualTo("550 5.1.1 no mailbox (#5.1.1)\r\n");
        assertThat(failure(Outcome.PERMANENT, 550, null, "10.20.30 blocked").toWire())
                .isEqualTo("550 10.20.30 blocked\r\n");
    }

    @Test
    void long_text_goes_on_in_the_next_line_from_a_blank() {
        String sentence = "word ".repeat(300).strip();

        String wire = failure(Outcome.PERMANENT, 550, "5.7.1", sentence).toWire();

        assertThat(wire.split("\r\n")).hasSize(4).allMatch(line -> line.endsWith(" word"));
        assertThat(SmtpReply.parse(wire).text().replace('\n', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "á", "用", "\ud83d\udce7"})
    void long_words_are_broken_between_characters(String character) {
        String word = character.repeat(1_000);

        String wire = failure(Outcome.PERMANENT, 550, "5.7.1", word).toWire();

        assertSound(wire);
        assertThat(SmtpReply.parse(wire).text().replace("\n", "")).isEqualTo(word);
    }

    @Test
    void a_break_makes_no_status() {
        String wire = failure(Outcome.PERMANENT, 550, null, "x".repeat(500) + " 5.1.1 x")
                .toWire();

        assertThat(SmtpReply.parse(wire).enhancedStatus()).isEmpty();
        assertThat(wire).endsWith("550 ...5.1.1 x\r\n");
    }

    @Test
    void text_beyond_the_limits_is_left_out() throws IOException {
        for (String text : List.of("word ".repeat(100_000), "a\n".repeat(100_000), "用".repeat(100_000))) {
            String wire = failure(Outcome.TRANSIENT, 450, "4.2.1", text).toWire();

            assertSound(wire);
            assertThat(read(wire).code()).isEqualTo(450);
            assertThat(SmtpReply.parse(wire)).isEqualTo(read(wire));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'250-ok\n550 fail', '550-ok\r\n550 fail\r\n'",
        "'550-a\n250 b', '550-a\r\n550 b\r\n'",
        "'250-a\n', '451 a\r\n'",
        "'550-a\n', '550 a\r\n'",
        "'250 2.1.5 Ok', '250 2.1.5 Ok\r\n'",
        "'250-2.1.0 a\n354 b', '354-a\r\n354 b\r\n'",
        "'354 Go ahead', '354 Go ahead\r\n'",
    })
    void a_reply_is_passed_on_as_what_it_is(String reply, String wire) {
        assertThat(SmtpReply.parse(reply).toWire()).isEqualTo(wire);
    }

    static List<RealReply> realReplies() {
        return RealReply.wire();
    }

    @ParameterizedTest
    @MethodSource("realReplies")
    void a_real_reply_is_read_back(RealReply row) {
        assertReadBack(SmtpReply.parse(row.raw()));
    }

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_read_back_with_the_same_code_and_status(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            Outcome outcome = random.nextBoolean() ? Outcome.PERMANENT : Outcome.TRANSIENT;
            int code = (outcome == Outcome.PERMANENT ? 500 : 400) + random.nextInt(100);
            String status =
                    random.nextBoolean() ? null : code / 100 + "." + random.nextInt(10) + "." + random.nextInt(1_000);
            SmtpReply reply = failure(outcome, code, status, text(random));

            assertReadBack(reply);
            assertThat(SmtpReply.parse(reply.toWire()).code()).isEqualTo(code);
            if (status != null) {
                assertThat(reply.enhancedStatus()).hasToString("Optional[" + status + "]");
            }
        }
    }

    /** RFC 5321, section 4.2.1: the first digit says the outcome, whatever the others are. */
    @ParameterizedTest
    @CsvSource({
        "SUCCESS, 200, 200",
        "SUCCESS, 299, 299",
        "PERMANENT, 599, 599",
        "TRANSIENT, 400, 400",
        "PERMANENT, 600, 550",
        "TRANSIENT, 500, 451",
        "UNCLASSIFIED, 250, 451"
    })
    void code_is_kept_where_it_says_the_outcome(Outcome outcome, int code, int written) {
        assertThat(ReplyWriter.code(outcome, code)).isEqualTo(written);
    }

    /** The limit is that of a client which reads it: {@link ReplyLimits#DEFAULT}. */
    @Test
    void as_much_is_written_as_a_client_reads() {
        String most = "a".repeat(128 * 503 + 378);

        String whole = failure(Outcome.PERMANENT, 550, null, most).toWire();
        String cut = failure(Outcome.PERMANENT, 550, null, most + "a").toWire();

        assertThat(whole).hasSize(65_536);
        assertThat(String.join("", SmtpReply.parse(whole).lines())).isEqualTo(most);
        assertThat(cut.length()).isLessThanOrEqualTo(65_536);
        assertThat(most).startsWith(String.join("", SmtpReply.parse(cut).lines()));
    }

    @Test
    void two_blanks_where_a_line_breaks_neither_lose_nor_double_what_follows() {
        String text = "a".repeat(503) + "  " + "b".repeat(600);

        String wire = failure(Outcome.PERMANENT, 550, null, text).toWire();

        assertThat(SmtpReply.parse(wire).lines()).allMatch(line -> !line.isEmpty());
        assertThat(String.join("", SmtpReply.parse(wire).lines())).isEqualTo(text.replace(" ", ""));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void assertReadBack(SmtpReply reply) {
        String wire = reply.toWire();
        assertSound(wire);
        SmtpReply back = SmtpReply.parse(wire);
        assertThat(back.outcome()).isEqualTo(reply.outcome());
        if (reply.outcome() == reply.codeOutcome()) {
            assertThat(back.code()).isEqualTo(reply.code());
        }
        assertThat(back.enhancedStatus().map(ReplyWritingTest::withoutClass))
                .isEqualTo(reply.enhancedStatus().map(ReplyWritingTest::withoutClass));
        assertThat(back.isComplete()).isTrue();
        assertThat(back.linesDisagree()).isFalse();
        assertThat(back.codesDisagree()).isFalse();
    }

    private static void assertSound(String wire) {
        assertThat(wire).endsWith("\r\n");
        for (String line : wire.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(510);
            assertThat(line).matches("[2-5][0-9]{2}([ -][^\\p{Cc}\u2028\u2029&&[^\t]]*)?");
            assertThat(line).isEqualTo(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    private static String withoutClass(EnhancedStatus status) {
        return status.subject() + "." + status.detail();
    }

    private static SmtpReply failure(Outcome outcome, Integer code, String status, String text) {
        return SmtpReply.ofFailure(
                outcome,
                code == null ? OptionalInt.empty() : OptionalInt.of(code),
                Optional.ofNullable(status).map(EnhancedStatus::parse),
                text);
    }

    private static SmtpReply read(String wire) throws IOException {
        return SmtpReply.read(new ByteArrayInputStream(wire.getBytes(StandardCharsets.UTF_8)));
    }
}
