package com.acme.postmaster;

import java.time.Instant;

/**
 * A message in the queue.
 *
 * @param failures how often a server has refused it for now, greylisting aside
 * @param due when it is sent next, at the earliest
 */
record Message(String id, Instant accepted, int failures, Instant due) {

    Message dueAt(Instant next) {
        return new Message(id, accepted, failures, next);
    }

    Message failed() {
        return new Message(id, accepted, failures + 1, due);
    }
}
