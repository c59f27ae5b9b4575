package com.acme.net;

import java.util.Set;

/** Decides whether a request is sent again after a failure, by its status and method. */
final class HttpRetry {

    /** What they do is done once, however often it is asked for (RFC 9110 9.2.2). */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    private HttpRetry() {}

    /**
     * Returns whether to send a request again, after a pause.
     *
     * @param attempt how often it has been sent
     */
    static boolean again(String method, int status, int attempt) {
        return HttpException.find(status, "")
                .filter(failure -> IDEMPOTENT.contains(method) || failure.unprocessed())
                .filter(failure -> attempt < attempts(failure))
                .isPresent();
    }

    private static int attempts(HttpException failure) {
        return switch (failure.outcome()) {
            case TRANSIENT -> 5;
            // A 500 is a bug more often than not, and then more attempts only fill the logs of the server.
            case UNCLASSIFIED -> 2;
            default -> 1;
        };
    }
}
