package com.acme.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.smtp.EnhancedStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reply that some server has sent or may send, and what any client's user should get of it.
 *
 * @param reply its lines, separated by {@code |}
 * @param status empty if it has none
 * @param exception the class within its package, or {@code -} if it is no failure
 */
record ExpectedReply(String reply, int code, String status, String exception) {

    static final String BARE = "550";
    static final String BARE_AT_THE_END = "550-a|550";
    static final String WORSE_AT_THE_END = "250-ok|550 fail";
    static final String BETTER_AT_THE_END = "550-a|250 b";
    static final String UNLISTED_SUCCESS = "254 Ok";
    static final String CLOSING = "421 4.3.2 too many connections, please try again later";

    static Stream<ExpectedReply> all() throws IOException {
        try (var in = ExpectedReply.class.getResourceAsStream("replies.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new ExpectedReply(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]));
        }
    }

    /** Returns all but those that a client has trouble with, about which there are tests of their own. */
    static Stream<ExpectedReply> allExcept(String... replies) throws IOException {
        return all().filter(row -> !Set.of(replies).contains(row.reply));
    }

    void assertMatches(Optional<SmtpException> failure) {
        assertThat(failure.map(ExpectedReply::className))
                .isEqualTo(Optional.of(exception).filter(e -> !e.equals("-")));
        failure.ifPresent(e -> {
            assertThat(e.code()).hasValue(code);
            assertThat(e.enhancedStatus())
                    .isEqualTo(Optional.of(status).filter(s -> !s.isEmpty()).map(EnhancedStatus::parse));
        });
    }

    private static String className(SmtpException failure) {
        return failure.getClass()
                .getCanonicalName()
                .substring(ExpectedReply.class.getPackageName().length() + 1);
    }

    @Override
    public String toString() {
        return reply;
    }
}
