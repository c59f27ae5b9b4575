package com.acme.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.subethamail.smtp.MessageHandler;

/** Takes mail for some mailboxes. It knows nothing of replies, and throws what its clients are to catch. */
final class MailboxHandler implements MessageHandler {

    private static final int LARGEST_MESSAGE = 1_000;

    private final Map<String, Integer> freeOctets;

    /** @param freeOctets how much each mailbox can still take */
    MailboxHandler(Map<String, Integer> freeOctets) {
        this.freeOctets = freeOctets;
    }

    @Override
    public void from(String sender) {
        if (!sender.isEmpty() && !sender.contains("@")) {
            throw new SmtpPermanentException.BadSenderSyntax("<" + sender + "> has no domain");
        }
    }

    @Override
    public void recipient(String recipient) {
        Integer free = freeOctets.get(recipient);
        if (free == null) {
            throw new SmtpPermanentException.BadDestinationMailbox("<" + recipient + "> is no mailbox here");
        }
        if (free == 0) {
            throw new SmtpTransientException.MailboxFull("<" + recipient + "> is full");
        }
    }

    @Override
    public String data(InputStream message) throws IOException {
        if (message.readNBytes(LARGEST_MESSAGE + 1).length > LARGEST_MESSAGE) {
            throw new SmtpPermanentException.StorageAllocationExceeded("Messages of more than " + LARGEST_MESSAGE
                    + " octets are not taken here.\n" + "Please send a link instead.");
        }
        return "2.0.0 Ok";
    }

    @Override
    public void done() {}
}
