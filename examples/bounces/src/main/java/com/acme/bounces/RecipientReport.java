package com.acme.bounces;

import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.util.Optional;

/**
 * What a report says of one recipient (RFC 3464, section 2.3).
 *
 * @param address the one that the message was sent to, as far as the report knows it
 * @param failure why it failed; empty if it has not, or if the report does not say
 */
record RecipientReport(String address, Result result, Optional<SmtpException> failure) {

    private static final String COMMENT = "\\([^()]*\\)";

    static RecipientReport of(InternetHeaders fields) {
        if (!withoutComments(fields, "Action").equalsIgnoreCase("failed")) {
            return new RecipientReport(address(fields), Result.NOT_FAILED, Optional.empty());
        }
        Optional<EnhancedStatus> status = EnhancedStatus.search(withoutComments(fields, "Status"));
        Optional<SmtpException> failure = reply(fields)
                .flatMap(SmtpException::find)
                .or(() -> status.filter(s -> !s.isSuccess())
                        .map(s -> SmtpException.of(s, field(fields, "Diagnostic-Code"))));
        // Either may say that it was transient: Exchange reports messages that expired as 550 4.4.7.
        boolean refused = failure.filter(SmtpException::isPermanent).isPresent()
                && status.filter(EnhancedStatus::isTransient).isEmpty();
        return new RecipientReport(address(fields), refused ? Result.FAILED : Result.GAVE_UP, failure);
    }

    /**
     * Finds the reply of the server that refused the message. It is not completed by the Status field, which is the
     * sender's own guess where the server gave no status.
     */
    private static Optional<SmtpReply> reply(InternetHeaders fields) {
        String diagnosis = field(fields, "Diagnostic-Code");
        return typeOf(diagnosis).equalsIgnoreCase("smtp") ? SmtpReply.search(diagnosis) : Optional.empty();
    }

    /** Mail may have been forwarded: the final recipient's address is then none that the author knows. */
    private static String address(InternetHeaders fields) {
        String original = field(fields, "Original-Recipient");
        String recipient = original.contains("@") ? original : field(fields, "Final-Recipient");
        return recipient
                .substring(recipient.indexOf(';') + 1)
                .replaceAll("[<>]", "")
                .strip();
    }

    private static String typeOf(String typedField) {
        return typedField.substring(0, Math.max(0, typedField.indexOf(';'))).strip();
    }

    private static String withoutComments(InternetHeaders fields, String name) {
        return field(fields, name).replaceAll(COMMENT, " ").strip();
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : MimeUtility.unfold(value).strip();
    }
}
