package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real servers sent reads as a postmaster reads it. */
final class RealRepliesTest {

    private static int parsed;

    @ParameterizedTest
    @MethodSource("wire")
    void a_reply_as_sent_reads_as_a_postmaster_reads_it(RealReply row) {
        assertReads(SmtpReply.parse(row.raw()), row);
        parsed++;
    }

    @ParameterizedTest
    @MethodSource("wire")
    void its_bytes_read_the_same_in_either_encoding(RealReply row) {
        var utf8 = SmtpReply.parse(row.raw().getBytes(StandardCharsets.UTF_8));
        assertThat(utf8).isEqualTo(SmtpReply.parse(row.raw()));

        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(row.raw())) {
            var latin1 = SmtpReply.parse(row.raw().getBytes(StandardCharsets.ISO_8859_1));
            assertThat(latin1).isEqualTo(SmtpReply.parse(row.raw()));
        }
    }

    @ParameterizedTest
    @MethodSource("wire")
    void code_and_whole_reply_apart_read_the_same(RealReply row) {
        var reply = SmtpReply.parse(row.raw());
        assertThat(SmtpReply.of(reply.code(), row.raw() + "\r\n")).isEqualTo(reply);
    }

    static void assertReads(SmtpReply reply, RealReply row) {
        assertThat(row.codes()).contains(Optional.of(reply.code()));
        assertThat(row.statuses()).contains(reply.enhancedStatus());
        assertThat(row.outcomes()).contains(reply.outcome());
    }

    static List<RealReply> wire() {
        return RealReply.wire();
    }

    @AfterAll
    static void report() {
        System.out.println("replies.jsonl: " + parsed + " of " + wire().size() + " wire replies read right");
    }
}
