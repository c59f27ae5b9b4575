package dev.codetable.smtp;

/**
 * A log line, a bounce or another text that may quote a reply, read word by word together with what the words so far
 * say about the next one. Reading all of it takes time in proportion to its length. Indented lines belong to the line
 * before.
 *
 * <p>A word starts and ends with a letter or a digit and may have dots, hyphens, {@code +} and {@code @} inside.
 */
final class ReportWords {

    private final String text;

    private int previousStart;
    private int previousEnd;
    private int start;
    private int end;

    private int line;
    private int previousLine;
    private int lineOfMail = -1;
    private boolean webNamed;
    private boolean introduced;
    private boolean plainlyIntroduced;

    ReportWords(String text) {
        this.text = text;
    }

    /** Goes to the next word, if there is one. */
    boolean next() {
        learn();
        previousStart = start;
        previousEnd = end;
        start = previousEnd;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        end = start;
        for (int i = start; i < text.length() && isInWord(text.charAt(i)); i++) {
            end = Character.isLetterOrDigit(text.charAt(i)) ? i + 1 : end;
        }
        forget();
        return start < text.length();
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || ".-+@".indexOf(c) >= 0;
    }

    private void learn() {
        String word = MailWords.lowerCase(text.substring(start, end));
        introduced |= MailWords.introduce(word);
        plainlyIntroduced |= MailWords.introducePlainly(word);
        if (MailWords.nameMail(word) || MailWords.isAddress(text, start, end)) {
            lineOfMail = line;
        }
        webNamed |= text.startsWith("HTTP", start) && end - start == "HTTP".length();
    }

    /** An introduction holds until its clause ends: with a comma, semicolon or full stop, or a line without a colon. */
    private void forget() {
        previousLine = line;
        boolean colon = false;
        boolean clauseEnds = false;
        for (int i = previousEnd; i < start; i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            colon |= c == ':';
            clauseEnds |= ",;.".indexOf(c) >= 0 && next <= ' ';
            clauseEnds |= c == '\n' && next > ' ' && !colon;
            webNamed &= c != '\n';
            line += c == '\n' && next > ' ' ? 1 : 0;
        }
        introduced &= !clauseEnds;
        plainlyIntroduced &= !clauseEnds;
    }

    int start() {
        return start;
    }

    int previousStart() {
        return previousStart;
    }

    int previousEnd() {
        return previousEnd;
    }

    /** Returns the word before, in lower case. */
    String previous() {
        return MailWords.lowerCase(text.substring(previousStart, previousEnd));
    }

    Lead lead() {
        return Lead.of(text, previousStart, previousEnd, start);
    }

    /** Tells whether a mail server, an SMTP command or an address was named before in this line. */
    boolean isMailNamed() {
        return lineOfMail == line;
    }

    /** Tells whether one was named in the line of the word before, where that ends with a colon, say. */
    boolean isMailNamedBefore() {
        return lineOfMail >= previousLine;
    }

    /** Tells whether the line is about HTTP, whose status codes look the same. */
    boolean isWebNamed() {
        return webNamed;
    }

    /** Tells whether the clause has a word that introduces what somebody said. */
    boolean isIntroduced() {
        return introduced || plainlyIntroduced;
    }

    /** Tells whether the clause has a word that introduces a server's reply and hardly anything else. */
    boolean isPlainlyIntroduced() {
        return plainlyIntroduced;
    }
}
