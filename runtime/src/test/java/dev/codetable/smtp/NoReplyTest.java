package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that quotes no reply gives none, whatever numbers are in it. */
final class NoReplyTest {

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_without_a_reply_gives_none(String line) {
        assertThat(SmtpReply.search(line)).isEmpty();
        assertThat(EnhancedStatus.search(line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("logs")
    void a_log_of_such_lines_gives_none(String log) {
        assertThat(SmtpReply.search(log)).isEmpty();
        assertThat(EnhancedStatus.search(log)).isEmpty();
    }

    static List<String> lines() {
        return logs().stream().flatMap(String::lines).toList();
    }

    /** The lines of one program after the other. */
    static List<String> logs() {
        try (var in = NoReplyTest.class.getResourceAsStream("/no-reply.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)(^#.*\\n|^\\n)+"))
                    .filter(log -> !log.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void report() {
        System.out.println("no-reply.txt: " + lines().size() + " lines of " + logs().size()
                + " programs without a reply give none");
    }
}
