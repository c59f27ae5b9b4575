package com.acme.net;

import dev.codetable.StatusCode;

/** Stands between clients that speak HTTP and services that speak gRPC. */
final class Gateway {

    private Gateway() {}

    /** Returns what to tell the client, once a service is not called again. */
    static StatusCode answer(int status) {
        return GrpcCode.find(status).map(code -> HttpCode.of(code.httpStatus())).orElse(HttpCode.INTERNAL_SERVER_ERROR);
    }

    static boolean mayCallAgain(int status) {
        StatusCode code = GrpcCode.of(status);
        // An aborted call belongs to something that only the client can start again.
        return code.isTransient() && code != GrpcCode.ABORTED;
    }
}
