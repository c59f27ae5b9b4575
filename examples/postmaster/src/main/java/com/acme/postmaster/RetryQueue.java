package com.acme.postmaster;

import dev.codetable.smtp.SmtpReply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Messages on their way to one destination. Who sends takes the next one, and settles it by the server's reply. */
final class RetryQueue {

    private static final Duration LIFETIME = Duration.ofDays(5);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** Where the table has none: most replies are of codes that no row here mentions. */
    private static final int USUAL_BACKOFF = 30;

    private final InstantSource clock;
    private final PriorityQueue<Message> messages = new PriorityQueue<>(Comparator.comparing(Message::due));
    private Instant pausedUntil = Instant.MIN;

    RetryQueue(InstantSource clock) {
        this.clock = clock;
    }

    void add(String id) {
        Instant now = clock.instant();
        messages.add(new Message(id, now, 0, now));
    }

    /** Takes a message that is due. */
    Optional<Message> next() {
        Instant now = clock.instant();
        boolean isDue = !messages.isEmpty() && !messages.peek().due().isAfter(now) && !pausedUntil.isAfter(now);
        return isDue ? Optional.of(messages.remove()) : Optional.empty();
    }

    Fate settle(Message message, SmtpReply reply) {
        try {
            SmtpException.find(reply).ifPresent(failure -> {
                throw failure;
            });
            return Fate.DELIVERED;
        } catch (SmtpTransientException.Greylisted e) {
            return sendAgain(message, backoff(e));
        } catch (SmtpTransientException.SendingTooFast e) {
            pausedUntil = clock.instant().plus(backoff(e));
            return sendAgain(message, backoff(e));
        } catch (SmtpTransientException | SmtpUnclassifiedException e) {
            return sendAgain(message.failed(), growing(backoff(e), message.failures()));
        } catch (SmtpPermanentException e) {
            return Fate.BOUNCED;
        }
    }

    private Fate sendAgain(Message message, Duration wait) {
        Instant next = clock.instant().plus(wait);
        if (next.isAfter(message.accepted().plus(LIFETIME))) {
            return Fate.BOUNCED;
        }
        messages.add(message.dueAt(next));
        return Fate.WAITING;
    }

    private static Duration backoff(SmtpException failure) {
        return Duration.ofMinutes(failure.backoff() > 0 ? failure.backoff() : USUAL_BACKOFF);
    }

    /** Doubles the wait with each failure. */
    private static Duration growing(Duration wait, int failures) {
        Duration grown = wait;
        for (int i = 0; i < failures && grown.compareTo(LONGEST_WAIT) < 0; i++) {
            grown = grown.multipliedBy(2);
        }
        return grown.compareTo(LONGEST_WAIT) < 0 ? grown : LONGEST_WAIT;
    }
}
