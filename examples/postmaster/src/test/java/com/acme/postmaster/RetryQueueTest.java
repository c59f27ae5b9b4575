package com.acme.postmaster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.smtp.SmtpReply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryQueueTest {

    private static final String GREYLISTED = "451 4.7.1 Greylisting in action, please come back later";
    private static final String BUSY = "451 4.3.0 Temporary lookup failure";
    private static final String TOO_FAST = """
            421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating
            421 4.7.28 from your IP address. Mail from it has been temporarily rate limited.
            """;

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private final RetryQueue queue = new RetryQueue(() -> now);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # this site's rows
            5    | 451 4.7.1 Greylisting in action, please come back later
            5    | 451 4.7.500 Server busy. Please try again later
            5    | 450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted
            1    | 454 Throttling failure: Maximum sending rate exceeded.
            60   | 421 4.7.28 Our system has detected an unusual rate of mail from your IP address
            240  | 550 5.7.26 This mail has been blocked because the sender is unauthenticated.
            1440 | 552 5.2.2 <user@example.com> Quota exceeded (mailbox for user is full)
            60   | 554 5.7.0 Your message could not be sent. The limit was exceeded. Try again later.
            # its numbers for reply codes
            10   | 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred
            15   | 451 4.4.1 No route to host
            30   | 450 4.1.1 <user@example.com>: unverified address
            60   | 452 4.5.3 Too many recipients
            # nothing of this site's: 28 is not 2
            10   | 421 4.7.2 Refused for now
            30   | 471 4.7.1 The limits for your account are exceeded. Please try again later.
            """)
    void minutesToWait(int minutes, String reply) {
        assertThat(settleNext(reply)).isEqualTo(Fate.WAITING);

        pass(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(queue.next()).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(queue.next()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELIVERED | 250 2.0.0 Ok: queued as 7E3B7380A895
            BOUNCED   | 450 4.1.2 <user@gmial.example>: Recipient address rejected: Domain not found
            BOUNCED   | 550 5.1.1 <user@example.com>... User Unknown
            BOUNCED   | 550 5.7.1 Mail from IP 192.0.2.1 was rejected
            BOUNCED   | 552 5.3.4 Message too big
            BOUNCED   | 553 sorry, that domain isn't in my list of allowed rcpthosts
            BOUNCED   | 554 5.7.1 Service unavailable; Client host blocked
            BOUNCED   | 556 5.1.10 <user@example.com>: Recipient address rejected: Domain does not accept mail (nullMX)
            """)
    void endOfTheRoad(Fate fate, String reply) {
        assertThat(settleNext(reply)).isEqualTo(fate);
        pass(Duration.ofDays(1));
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(settleNext(BUSY)).isEqualTo(Fate.WAITING);
        for (int minutes : new int[] {15, 30, 60, 120, 240, 480, 960, 1440, 1440}) {
            pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(queue.next()).isEmpty();
            pass(Duration.ofSeconds(1));
            settleWaiting(BUSY);
        }
    }

    @Test
    void greylistingIsNoFailure() {
        settleNext(GREYLISTED);
        pass(Duration.ofMinutes(5));
        settleWaiting(GREYLISTED);
        pass(Duration.ofMinutes(5));
        settleWaiting(BUSY);
        pass(Duration.ofMinutes(15));
        assertThat(queue.next()).isPresent();
    }

    @Test
    void sendingTooFastHoldsBackAllMessages() {
        queue.add("first");
        queue.add("second");
        settleWaiting(TOO_FAST);

        pass(Duration.ofMinutes(59));
        assertThat(queue.next()).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(queue.next()).isPresent();
        assertThat(queue.next()).isPresent();
    }

    @Test
    void otherFailuresHoldBackTheirOwnMessageOnly() {
        queue.add("first");
        queue.add("second");
        settleWaiting(GREYLISTED);
        assertThat(queue.next()).map(Message::id).contains("second");
    }

    @Test
    void bouncesWhatCannotBeSentWithinFiveDays() {
        assertThat(settleNext(BUSY)).isEqualTo(Fate.WAITING);
        Fate fate = Fate.WAITING;
        Instant start = now;
        while (fate == Fate.WAITING) {
            pass(Duration.ofHours(24));
            fate = settleWaiting(BUSY);
        }
        assertThat(fate).isEqualTo(Fate.BOUNCED);
        assertThat(Duration.between(start, now)).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    }

    private Fate settleNext(String reply) {
        queue.add("message");
        return settleWaiting(reply);
    }

    private Fate settleWaiting(String reply) {
        return queue.settle(queue.next().orElseThrow(), SmtpReply.parse(reply));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
