package dev.codetable.smtp;

import java.util.Optional;
import java.util.Set;

/** A status in a report that quotes no reply, and the decision whether it is one or a version, say. */
final class StatusMention {

    private static final Set<String> LABELS = Set.of("dsn", "status");

    /** What can have become of a recipient (RFC 3464, section 2.3.3). */
    private static final Set<String> ACTIONS = Set.of("failed", "delayed", "delivered", "relayed", "expanded");

    private final String text;
    private final ReportWords words;
    private final Lead lead;
    private final int end;

    private StatusMention(String text, ReportWords words, int status) {
        this.text = text;
        this.words = words;
        this.lead = words.lead();
        this.end = words.start() + StatusText.length(status);
    }

    /** Finds the first status in a text. */
    static Optional<EnhancedStatus> findIn(String text) {
        var words = new ReportWords(text);
        while (words.next()) {
            int status = StatusText.standingAt(text, words.start(), text.length());
            if (status != StatusText.NONE && new StatusMention(text, words, status).isStatus()) {
                return Optional.of(EnhancedStatus.ofPacked(status));
            }
        }
        return Optional.empty();
    }

    private boolean isStatus() {
        boolean introduced = words.isMailNamedBefore() && words.isIntroduced();
        return switch (lead) {
            case START -> true;
            case TYPE, ADDRESS -> true;
            case LABEL, FIELD -> introduced || isBeforeAddress() || LABELS.contains(words.previous());
            case NUMBER_SIGN -> words.isMailNamed() || text.startsWith("(#", words.start() - 2);
            case CELL -> ACTIONS.contains(words.previous());
            case LINE, WORD, QUOTE, TRANSCRIPT -> isBeforeAddress();
            case GLUED -> false;
        };
    }

    /** Tells whether a mail address in angle brackets follows, as in {@code 5.1.1 <user@example.com>: User unknown}. */
    private boolean isBeforeAddress() {
        if (!text.startsWith(" <", end)) {
            return false;
        }
        int at = -1;
        for (int i = end + 2; i < text.length() && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == '>') {
                return at > 0;
            }
            at = text.charAt(i) == '@' ? i : at;
        }
        return false;
    }
}
