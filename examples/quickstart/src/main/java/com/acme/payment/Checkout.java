package com.acme.payment;

import dev.codetable.StatusCode;

/** Decides once by {@code catch} and once by {@code switch}; a program needs one of them. */
final class Checkout {

    private Checkout() {}

    static NextStep byCatch(String code, String text) {
        try {
            DeclineException.find(code, text).ifPresent(decline -> {
                throw decline;
            });
            return NextStep.SHIP;
        } catch (DeclineTransientException e) {
            return NextStep.RETRY_LATER;
        } catch (DeclinePermanentException.CardBlocked
                | DeclinePermanentException.AgainstTheLaw
                | DeclinePermanentException.ConsentWithdrawn e) {
            return NextStep.GIVE_UP;
        } catch (DeclinePermanentException | DeclineUnclassifiedException e) {
            return NextStep.ASK_FOR_ANOTHER_CARD;
        }
    }

    static NextStep bySwitch(String code) {
        return DeclineCode.find(code).map(Checkout::afterListed).orElseGet(() -> afterUnlisted(DeclineCode.of(code)));
    }

    /** Has no default, so that a row added to the table does not compile until somebody decides on it. */
    private static NextStep afterListed(DeclineCode code) {
        return switch (code) {
            case APPROVED -> NextStep.SHIP;
            case INSUFFICIENT_FUNDS, TOO_MANY_PAYMENTS, ISSUER_UNAVAILABLE -> NextStep.RETRY_LATER;
            case DO_NOT_HONOR, INVALID_CARD_NUMBER, EXPIRED_CARD, SECURITY_CODE_MISMATCH ->
                NextStep.ASK_FOR_ANOTHER_CARD;
            case LOST_CARD, STOLEN_CARD, SUSPECTED_FRAUD, AGAINST_THE_LAW, CONSENT_WITHDRAWN -> NextStep.GIVE_UP;
        };
    }

    private static NextStep afterUnlisted(StatusCode code) {
        return code.isTransient() ? NextStep.RETRY_LATER : NextStep.ASK_FOR_ANOTHER_CARD;
    }
}
