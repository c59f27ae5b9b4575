package com.acme.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Sends mail with Jakarta Mail, a message for each recipient: so each has a reply of its own. */
final class Mailer {

    private final Session session;

    Mailer(String host, int port) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.localhost", "shop.example.net");
        properties.setProperty("mail.smtp.connectiontimeout", "30000");
        properties.setProperty("mail.smtp.timeout", "300000");
        properties.setProperty("mail.from", "shop@example.net");
        session = Session.getInstance(properties);
    }

    /**
     * Sends a message.
     *
     * @throws MessagingException if the server has not answered; to be retried like a transient failure
     */
    Answer send(String recipient) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom();
        message.setRecipients(RecipientType.TO, recipient);
        message.setSubject("Your order");
        message.setText("It is on its way.");

        // Not Transport.send: after a 421 the connection is gone, and the failure to close it would hide the reply.
        try (var transport = (SMTPTransport) session.getTransport()) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer(transport.getLastReturnCode(), transport.getLastServerResponse());
        } catch (MessagingException e) {
            return Answer.in(e);
        }
    }
}
