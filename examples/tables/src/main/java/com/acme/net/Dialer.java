package com.acme.net;

/** Decides what follows the last response to an INVITE. */
final class Dialer {

    enum NextStep {
        TALK,
        FOLLOW_CONTACT,
        TRY_NEXT_SERVER,
        CALL_LATER,
        HANG_UP
    }

    private Dialer() {}

    static NextStep after(int status) {
        return SipException.find(status, "").map(Dialer::after).orElseGet(() -> withoutFailure(status));
    }

    private static NextStep withoutFailure(int status) {
        return SipCode.of(status).isSuccess() ? NextStep.TALK : NextStep.FOLLOW_CONTACT;
    }

    private static NextStep after(SipException failure) {
        if (failure instanceof SipTransientException.ServerFailure) {
            return NextStep.TRY_NEXT_SERVER;
        }
        return failure.isTransient() ? NextStep.CALL_LATER : NextStep.HANG_UP;
    }
}
