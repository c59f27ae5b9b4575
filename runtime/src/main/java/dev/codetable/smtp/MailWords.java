package dev.codetable.smtp;

import java.util.Locale;
import java.util.Set;

/** The words by which a report, a log line or a message about mail shows that it quotes a server. */
final class MailWords {

    /** Words that name an answer; with a mail server or an address in sight it is a reply. */
    private static final Set<String> ANSWERS = Set.of(
            "answer", "code", "diagnostic", "error", "exception", "failure", "reject", "reply", "response", "stat");

    /** Words that say what was answered. */
    private static final Set<String> ANSWERED = Set.of("answered", "replied", "responded", "returned", "returns");

    /** Words that say what became of a message, or of many: reports count by them, as in {@code bounced: 250}. */
    private static final Set<String> FATES =
            Set.of("bounced", "deferred", "denied", "failed", "refused", "rejected", "rejects", "undeliverable");

    /** Words that mail servers and hardly anybody else put before a reply; two are fields of Exchange. */
    private static final Set<String> PLAIN_SPEECH = Set.of("said", "says", "reason", "led", "lasterror");

    /** Names of SMTP commands, and of those who take part. */
    private static final Set<String> MAIL = Set.of(
            "dsn",
            "ehlo",
            "helo",
            "lmtp",
            "mail",
            "mailer",
            "milter",
            "rcpt",
            "recipient",
            "recipients",
            "remote",
            "sender");

    /** What numbers count; no reply follows in {@code 250 messages}. */
    private static final Set<String> MEASURES =
            Set.of(("attempts b bits byte bytes characters connections days emails entries files gb "
                            + "hours items jobs kb kib lines mails mb messages mib milliseconds min mins minutes "
                            + "ms of octets packets per percent records recipients requests rows s sec second "
                            + "seconds secs sessions tests threads times us users")
                    .split(" "));

    /** Eight groups of four digits (RFC 4291, section 2.2). */
    private static final int LONGEST_IPV6 = 39;

    private MailWords() {}

    /** Tells whether the word introduces what somebody said. */
    static boolean introduce(String word) {
        return nameAnswer(word) || ANSWERED.contains(word) || FATES.contains(word);
    }

    /** Tells whether the word names an answer. Class names count by their last word, as in SMTPAddressFailedException. */
    static boolean nameAnswer(String word) {
        return ANSWERS.contains(word) || word.endsWith("exception") || word.endsWith("error");
    }

    static boolean nameFate(String word) {
        return FATES.contains(word);
    }

    static boolean introducePlainly(String word) {
        return PLAIN_SPEECH.contains(word);
    }

    static boolean nameMail(String word) {
        return MAIL.contains(word) || word.contains("smtp");
    }

    static boolean measure(String word) {
        return MEASURES.contains(word);
    }

    /**
     * Tells whether the word is a mail address, an IPv4 address in brackets, or the start of an IPv6 address in brackets
     * behind a name, as in {@code mx.example.com[2001:db8::25]}.
     */
    static boolean isAddress(String text, int start, int end) {
        int dots = 0;
        boolean digits = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return i > start;
            }
            dots += c == '.' ? 1 : 0;
            digits &= c == '.' || StatusText.isDigit(c);
        }
        boolean ipv4 = digits && dots == 3 && start > 0 && "[(<".indexOf(text.charAt(start - 1)) >= 0;
        return ipv4 || isNamedIpv6(text, start);
    }

    /** IPv6 addresses without a name before them are in the logs of programs of all kinds. */
    private static boolean isNamedIpv6(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != '[' || !Character.isLetterOrDigit(text.charAt(start - 2))) {
            return false;
        }
        int end = start;
        int colons = 0;
        while (end < text.length() && end - start < LONGEST_IPV6 && isInIpv6(text.charAt(end))) {
            colons += text.charAt(end) == ':' ? 1 : 0;
            end++;
        }
        boolean ipv6 = colons == 7 || text.substring(start, end).contains("::");
        return ipv6 && text.startsWith("]", end);
    }

    private static boolean isInIpv6(char c) {
        return c == ':' || (c < 0x80 && Character.digit(c, 16) >= 0);
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
