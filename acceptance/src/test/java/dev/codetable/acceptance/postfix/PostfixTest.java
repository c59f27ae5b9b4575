package dev.codetable.acceptance.postfix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a Postfix on this machine, and holds what is read in its replies against what it was told to answer. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PostfixTest {

    /** With the value {@code required}, a missing Postfix is a failure. */
    private static final String PROPERTY = "codetable.postfix";

    private static Postfix postfix;

    @BeforeAll
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    static void startPostfix(@TempDir Path directory) throws IOException {
        Optional<String> obstacle = Postfix.obstacle();
        if (obstacle.isPresent()) {
            assertThat(System.getProperty(PROPERTY)).as(obstacle.get()).isNotEqualTo("required");
            System.out.println("PostfixTest is skipped: " + obstacle.get());
        }
        assumeTrue(obstacle.isEmpty(), obstacle.orElse(""));
        List<String> accessMap = exchanges().stream()
                .flatMap(exchange -> exchange.accessRule().stream())
                .toList();
        postfix = Postfix.start(directory, List.of("user@example.com -"), accessMap);
        postfix.awaitStart();
    }

    @AfterAll
    static void stopPostfix() throws IOException, InterruptedException {
        if (postfix != null) {
            postfix.stop();
        }
    }

    static List<Exchange> exchanges() throws IOException {
        return Exchange.all();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void replyIsWhatPostfixSent(Exchange exchange) throws IOException {
        Session session = hold(exchange, postfix.port());

        assertThat(SmtpReply.parse(session.wire())).isEqualTo(session.reply());
        assertThat(session.wire())
                .startsWith(exchange.start(' '))
                .endsWith(" " + session.reply().text() + "\r\n");
        assertIsReadRight(session.reply(), exchange);
        assertLogIsReadRight(session, exchange);
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void refusalOfTwoLinesIsReadAlike(Exchange exchange) throws IOException {
        Session session = hold(exchange, postfix.footerPort());

        if (exchange.outcome().isFailure()) {
            assertThat(session.wire())
                    .startsWith(exchange.start('-'))
                    .endsWith("\r\n" + exchange.start(' ') + Postfix.FOOTER + "\r\n");
            assertThat(session.reply().lines()).hasSize(2);
        }
        assertIsReadRight(session.reply(), exchange);
        assertLogIsReadRight(session, exchange);
    }

    /** What a session ended with: the last reply, as read and as sent, and what Postfix has logged of the session. */
    private record Session(SmtpReply reply, String wire, List<String> log) {}

    private static Session hold(Exchange exchange, int port) throws IOException {
        SmtpReply reply;
        String wire;
        try (var conversation = new Conversation(port)) {
            reply = ask(conversation, exchange);
            wire = conversation.wire();
        }
        return new Session(reply, wire, postfix.logOfSession());
    }

    private static SmtpReply ask(Conversation conversation, Exchange exchange) throws IOException {
        conversation.greeting();
        String first = exchange.commands().get(0);
        if (!first.startsWith("HELO")) {
            conversation.send("EHLO client.example.org");
        }
        if (first.startsWith("RCPT")) {
            conversation.send("MAIL FROM:<sender@example.org>");
        }
        SmtpReply last = null;
        for (String command : exchange.commands()) {
            last = conversation.send(command);
        }
        return last;
    }

    private static void assertIsReadRight(SmtpReply reply, Exchange exchange) {
        assertThat(reply.code()).isEqualTo(exchange.code());
        assertThat(reply.enhancedStatus().map(EnhancedStatus::toString).orElse(""))
                .isEqualTo(exchange.status());
        assertThat(reply.isComplete()).isTrue();
        assertThat(reply.linesDisagree()).isFalse();
        assertThat(reply.outcome()).isEqualTo(exchange.outcome());
        assertThat(SmtpCode.outcome(reply)).isEqualTo(exchange.outcome());

        Optional<SmtpException> exception = SmtpException.find(reply);
        assertThat(exception.map(PostfixTest::className).orElse("")).isEqualTo(exchange.exception());
        exception.ifPresent(e -> {
            assertThat(e.isTransient()).isEqualTo(exchange.outcome() == Outcome.TRANSIENT);
            assertThat(e.isPermanent()).isEqualTo(exchange.outcome() == Outcome.PERMANENT);
            assertThat(e.code()).hasValue(exchange.code());
        });
    }

    /** The line in which Postfix logs a refusal leads to the same decision. */
    private static void assertLogIsReadRight(Session session, Exchange exchange) {
        Optional<String> refusal = session.log().stream()
                .filter(line -> line.contains(": reject: " + exchange.verb() + " from "))
                .findFirst();
        assertThat(refusal.isPresent()).as("%s", session.log()).isEqualTo(exchange.logged());
        refusal.ifPresent(line -> assertIsReadRight(SmtpReply.search(line).orElseThrow(), exchange));
    }

    private static String className(SmtpException exception) {
        Class<?> type = exception.getClass();
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }
}
