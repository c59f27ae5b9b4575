package com.acme.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads delivery status notifications (RFC 3464), such as bounces. */
final class BounceReader {

    private BounceReader() {}

    /** Returns what a message reports of each recipient; nothing if it is no such notification. */
    static List<RecipientReport> read(MimeMessage message) throws MessagingException, IOException {
        var reports = new ArrayList<RecipientReport>();
        if (message.getContent() instanceof Multipart parts) {
            // Not those within the message that came back: it may have been a bounce itself.
            for (int i = 0; i < parts.getCount(); i++) {
                if (isReport(parts.getBodyPart(i))) {
                    readReport(parts.getBodyPart(i), reports);
                }
            }
        }
        return reports;
    }

    private static boolean isReport(Part part) throws MessagingException {
        // The second is the form for addresses that are not ASCII (RFC 6533).
        return part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status");
    }

    /** Groups of fields follow each other, with a blank line between; the first is about the message. */
    private static void readReport(Part part, List<RecipientReport> reports) throws MessagingException, IOException {
        var in = new ByteArrayInputStream(part.getInputStream().readAllBytes());
        while (in.available() > 0) {
            var fields = new InternetHeaders(in, true);
            if (fields.getHeader("Final-Recipient") != null) {
                reports.add(RecipientReport.of(fields));
            }
        }
    }
}
