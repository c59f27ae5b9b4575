package com.acme.mail;

/** Decides once by {@code catch} and once by {@code switch}; a program needs one of them. */
final class DeliveryPolicy {

    private DeliveryPolicy() {}

    static Decision byCatch(Answer answer) {
        try {
            answer.throwIfFailure();
            return Decision.DONE;
        } catch (SmtpTransientException e) {
            return Decision.RETRY;
        } catch (SmtpPermanentException.BadDestinationMailbox e) {
            // Nothing else says that the address does not exist: other 550s are about policy, as often as not.
            return Decision.SUPPRESS;
        } catch (SmtpPermanentException e) {
            return Decision.BOUNCE;
        } catch (SmtpUnclassifiedException e) {
            // No reply code at all: Jakarta Mail says -1 where the connection was lost.
            return Decision.RETRY;
        }
    }

    static Decision bySwitch(Answer answer) {
        return answer.failure().map(DeliveryPolicy::after).orElse(Decision.DONE);
    }

    private static Decision after(SmtpException failure) {
        return switch (failure.outcome()) {
            case TRANSIENT, UNCLASSIFIED -> Decision.RETRY;
            case PERMANENT ->
                failure instanceof SmtpPermanentException.BadDestinationMailbox ? Decision.SUPPRESS : Decision.BOUNCE;
            case PRELIMINARY, SUCCESS, INTERMEDIATE -> throw new AssertionError("no failure: " + failure);
        };
    }
}
