package com.acme.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What the server answered to a message for one recipient.
 *
 * @param code the reply code
 * @param reply the whole reply, as received
 */
record Answer(int code, String reply) {

    /**
     * Finds the server's answer in what Jakarta Mail throws.
     *
     * <p>That is a chain, whose head may be about "Invalid Addresses" whatever the server said. The first exception in it
     * with a reply code has the reply that ended the transaction: to RCPT, or to MAIL or DATA.
     *
     * @throws MessagingException the one given, if the server has not answered
     */
    static Answer in(MessagingException thrown) throws MessagingException {
        for (Exception e = thrown; e instanceof MessagingException link; e = link.getNextException()) {
            if (e instanceof SMTPAddressFailedException recipient) {
                return new Answer(recipient.getReturnCode(), recipient.getMessage());
            }
            if (e instanceof SMTPSendFailedException message) {
                return new Answer(message.getReturnCode(), message.getMessage());
            }
        }
        throw thrown;
    }

    /** Returns the exception of the reply, or empty if the server took the message. */
    Optional<SmtpException> failure() {
        return SmtpException.find(code, reply);
    }

    void throwIfFailure() {
        failure().ifPresent(failure -> {
            throw failure;
        });
    }
}
