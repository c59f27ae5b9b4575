package com.acme.clients;

import jakarta.mail.MessagingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What Spring's JavaMailSender throws is about several messages, and wraps what Jakarta Mail threw for each. */
final class SpringMailResults {

    private SpringMailResults() {}

    /** Returns the results of the messages that were not sent to all, by message as it was given to Spring. */
    static Map<Object, JakartaMailResult> of(MailSendException thrown) {
        var results = new LinkedHashMap<Object, JakartaMailResult>();
        thrown.getFailedMessages().forEach((message, failure) -> {
            if (failure instanceof MessagingException cause) {
                results.put(message, JakartaMailResult.of(cause));
            }
        });
        return results;
    }

    /** Finds the server's answer where no message was sent since the connection or the login was refused. */
    static Optional<SmtpException> ofConnect(MailException thrown) {
        return thrown.getCause() instanceof MessagingException cause
                ? JakartaMailResult.ofConnect(cause)
                : Optional.empty();
    }
}
