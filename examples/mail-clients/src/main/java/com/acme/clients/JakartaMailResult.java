package com.acme.clients;

import dev.codetable.smtp.SmtpReply;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressSucceededException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What became of the recipients of a message for which Jakarta Mail threw an exception.
 *
 * <p>That exception is the head of a chain, and may speak of "Invalid Addresses" whatever the server said. It is
 * thrown after full success too, where {@code mail.smtp.reportsuccess} is set. The server's answers are in the chain,
 * one for each recipient and one for the message as a whole, and only they count here: Jakarta Mail's own division
 * into valid and invalid addresses takes 552 for transient.
 *
 * @param sent the recipients for whom the server took the message
 * @param refused those for whom it did not, each with its own answer, or else the answer to the whole message
 */
record JakartaMailResult(Set<Address> sent, Map<Address, SmtpException> refused) {

    /**
     * Reads what {@code Transport.sendMessage} threw; a connection that was never made is another matter.
     *
     * <p>An accepted recipient's reply is read too: Jakarta Mail looks at its first line only, and the last may refuse.
     */
    static JakartaMailResult of(MessagingException thrown) {
        var refused = new LinkedHashMap<Address, SmtpException>();
        var handedOver = new LinkedHashSet<Address>();
        var waiting = new LinkedHashSet<Address>();
        Optional<SmtpException> messageRefused = Optional.empty();
        for (MessagingException link : links(thrown)) {
            if (link instanceof SMTPAddressFailedException recipient) {
                failure(recipient.getReturnCode(), recipient.getMessage())
                        .ifPresent(failure -> refused.put(recipient.getAddress(), failure));
            } else if (link instanceof SMTPAddressSucceededException recipient) {
                failure(recipient.getReturnCode(), recipient.getMessage())
                        .ifPresent(failure -> refused.put(recipient.getAddress(), failure));
            } else if (link instanceof SMTPSendFailedException message) {
                messageRefused = failure(message.getReturnCode(), message.getMessage());
            }
            if (link instanceof SendFailedException lists) {
                handedOver.addAll(addresses(lists.getValidSentAddresses()));
                waiting.addAll(addresses(lists.getValidUnsentAddresses()));
            }
        }
        messageRefused.ifPresent(failure -> Stream.of(handedOver, waiting)
                .flatMap(Set::stream)
                .forEach(address -> refused.putIfAbsent(address, failure)));
        handedOver.removeAll(refused.keySet());
        return new JakartaMailResult(Collections.unmodifiableSet(handedOver), Collections.unmodifiableMap(refused));
    }

    /**
     * Finds the server's answer where {@code Transport.connect} failed: a refusal instead of a greeting, or of the
     * password. Jakarta Mail gives it in no other way than in the message.
     */
    static Optional<SmtpException> ofConnect(MessagingException thrown) {
        return SmtpReply.search(String.valueOf(thrown.getMessage())).flatMap(SmtpException::find);
    }

    /**
     * Returns those to whom the message must be sent again though nobody refused them: another recipient was, or the
     * connection was lost before an answer.
     *
     * @param recipients all to whom the message was sent, without groups
     */
    List<Address> unanswered(Address... recipients) {
        return Stream.of(recipients)
                .filter(address -> !sent.contains(address) && !refused.containsKey(address))
                .toList();
    }

    private static List<MessagingException> links(MessagingException thrown) {
        var links = new ArrayList<MessagingException>();
        for (Exception e = thrown; e instanceof MessagingException link; e = link.getNextException()) {
            links.add(link);
        }
        return links;
    }

    /** Jakarta Mail says -1 where the connection was lost, and any number that it found where the reply was none. */
    private static Optional<SmtpException> failure(int code, String text) {
        return code < 200 || code > 599 ? Optional.empty() : SmtpException.find(code, text);
    }

    private static List<Address> addresses(Address[] addresses) {
        return addresses == null ? List.of() : List.of(addresses);
    }
}
