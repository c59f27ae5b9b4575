package dev.codetable.smtp;

/** The log of qmail-send, which writes blanks as underscores and line ends as slashes. */
final class QmailLog {

    private QmailLog() {}

    /** Tells whether the text has a blank after a colon written as an underscore. */
    static boolean isLine(String text) {
        return text.contains(":_");
    }

    /** Puts the blanks back, and those line ends that stand beside a reply code; other slashes may be a URL's. */
    static String plain(String text) {
        var plain = new StringBuilder(text.replace('_', ' '));
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '/' && (isCodeAt(text, i + 1) || isCodeAt(text, i - 3))) {
                plain.setCharAt(i, '\n');
            }
        }
        return plain.toString();
    }

    private static boolean isCodeAt(String text, int start) {
        boolean starts = start > 0 && "_/".indexOf(text.charAt(start - 1)) >= 0;
        boolean ends = start + 3 == text.length()
                || (start + 3 < text.length() && "_/- ".indexOf(text.charAt(start + 3)) >= 0);
        return starts && ends && ReplyLines.digitsAt(text, start) != ReplyLines.NO_CODE;
    }
}
