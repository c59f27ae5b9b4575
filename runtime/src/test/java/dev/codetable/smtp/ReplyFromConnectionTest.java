package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies read off a connection. */
final class ReplyFromConnectionTest {

    @ParameterizedTest
    @MethodSource("completeReplies")
    void a_real_reply_reads_as_parsed_and_nothing_beyond_it_is_read(RealReply row) throws IOException {
        var in = new Connection(row.raw() + "\r\n" + "221 2.0.0 Bye\r\n");

        assertThat(SmtpReply.read(in)).isEqualTo(SmtpReply.parse(row.raw()));
        assertThat(in.rest()).isEqualTo("221 2.0.0 Bye\r\n");
    }

    static List<RealReply> completeReplies() {
        return RealReply.wire().stream()
                .filter(row -> SmtpReply.parse(row.raw()).isComplete())
                .toList();
    }

    @Test
    void pipelined_replies_are_read_one_by_one() throws IOException {
        var in = new Connection("250 2.1.0 Ok\r\n550-5.1.1 a\r\n550 5.1.1 b\r\n354 Go ahead\r\n");

        assertThat(SmtpReply.read(in)).hasToString("250 2.1.0 Ok");
        assertThat(SmtpReply.read(in)).hasToString("550 5.1.1 a\\nb");
        assertThat(SmtpReply.read(in)).hasToString("354 Go ahead");
        assertThat(in.rest()).isEmpty();
    }

    /** A server waits for its client after a reply, so a read that waits for more would never end. */
    @ParameterizedTest
    @ValueSource(strings = {"250 ok\r\n", "250 ok\n", "250\r\n", "250\n", "250-a\r\n250\r\n", "250-a\n250 b\n"})
    void does_not_wait_for_more_than_the_last_line(String raw) throws IOException {
        var in = new Connection(raw) {
            @Override
            public int read() {
                int next = super.read();
                if (next < 0) {
                    throw new AssertionError("waits for more");
                }
                return next;
            }
        };
        assertThat(SmtpReply.read(in)).isEqualTo(SmtpReply.parse(raw));
    }

    @Test
    void lines_that_disagree_are_read_to_the_last() throws IOException {
        var in = new Connection("220-mx.example.net ESMTP\r\n521 5.7.1 Blocked\r\n");

        var reply = SmtpReply.read(in);
        assertThat(reply.code()).isEqualTo(521);
        assertThat(reply.linesDisagree()).isTrue();
        assertThat(in.rest()).isEmpty();
    }

    @Test
    void blank_lines_left_over_from_the_reply_before_are_skipped() throws IOException {
        var in = new Connection("220 mx.example.com ESMTP\r\n\r\n\r\n250 ok\r\n");

        assertThat(SmtpReply.read(in)).hasToString("220 mx.example.com ESMTP");
        assertThat(SmtpReply.read(in)).hasToString("250 ok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "2",
                "250",
                "250 ok",
                "250 ok\r",
                "250-",
                "250-a\r\n",
                "250-a\r\n250",
                "250-a\r\n250 b",
                "+OK"
            })
    void the_end_of_the_connection_before_the_end_of_the_reply_is_an_eof(String raw) {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> SmtpReply.read(new Connection(raw)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+OK POP3\r\n",
                "HTTP/1.1 400 Bad Request\r\n",
                "5505.1.1 x\r\n",
                "250-a\r\n\r\n250 b\r\n",
                "250-a\r\nb\r\n"
            })
    void what_is_no_reply_is_malformed(String raw) {
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.read(new Connection(raw)));
    }

    @Test
    void bytes_are_utf8_or_else_latin1() throws IOException {
        byte[] latin1 = "550 Usuário\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SmtpReply.read(new ByteArrayInputStream(latin1)).text()).isEqualTo("Usuário");
        byte[] utf8 = "550 用户\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(SmtpReply.read(new ByteArrayInputStream(utf8)).text()).isEqualTo("用户");
    }

    @Test
    void is_bounded_though_the_server_never_stops() {
        assertMalformed(new Endless("250 " + "x"), ReplyLimits.DEFAULT);
        assertMalformed(new Endless("250-a\r\n"), ReplyLimits.DEFAULT);
        assertMalformed(new Endless("\r\n"), ReplyLimits.DEFAULT);
        assertMalformed(new Endless("\r"), ReplyLimits.DEFAULT);
        assertMalformed(new Endless(" "), ReplyLimits.DEFAULT);
        assertMalformed(new Endless("250-a\r\n"), new ReplyLimits(100, Integer.MAX_VALUE, 10_000));
    }

    @Test
    void limits_are_inclusive_and_can_be_set() throws IOException {
        assertThat(SmtpReply.read(new Connection("250 ok\r\n"), new ReplyLimits(6, 1, 6))
                        .text())
                .isEqualTo("ok");
        assertThat(SmtpReply.read(new Connection("250-a\r\n250 b\r\n"), new ReplyLimits(5, 2, 12))
                        .text())
                .isEqualTo("a\nb");
        assertMalformed(new Connection("250 ok\r\n"), new ReplyLimits(5, 1, 6));
        assertMalformed(new Connection("250 ok\r\n"), new ReplyLimits(6, 1, 5));
        assertMalformed(new Connection("250-a\r\n250 b\r\n"), new ReplyLimits(5, 1, 12));
        assertMalformed(new Connection("250-a\r\n250 b\r\n"), new ReplyLimits(5, 2, 11));
    }

    private static void assertMalformed(InputStream in, ReplyLimits limits) {
        assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> SmtpReply.read(in, limits));
    }

    @Test
    void limits_too_low_for_any_reply_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplyLimits(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplyLimits(3, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplyLimits(3, 1, 2));
    }

    /** Gives one byte a call, as a slow network may. */
    private static class Connection extends ByteArrayInputStream {

        Connection(String sent) {
            super(sent.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 1));
        }

        String rest() {
            return new String(readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Says the same again and again; the last character alone where that is no line end. */
    private static final class Endless extends InputStream {

        private final String start;
        private int position;

        Endless(String start) {
            this.start = start;
        }

        @Override
        public int read() {
            if (position == start.length()) {
                position = start.endsWith("\n") ? 0 : start.length() - 1;
            }
            return start.charAt(position++);
        }
    }
}
