package dev.codetable.smtp;

/** The lines of one wire reply, read one after the other and checked on the way (RFC 5321, section 4.2.1). */
final class ReplyLines {

    static final int NO_CODE = -1;

    private static final int CODE_LENGTH = 3;

    private final String reply;
    private final ReplyLimits limits;
    private final int end;

    private int lineStart;
    private int lineEnd;
    private int nextStart;
    private int lineCount;
    private int code = NO_CODE;

    ReplyLines(String reply, ReplyLimits limits) {
        this.reply = reply;
        this.limits = limits;
        this.end = contentEnd(reply);
    }

    /** Tells whether the text is a reply that has this code on one of its lines. */
    static boolean isReplyWith(int code, String text) {
        if (digitsAt(text, 0) == NO_CODE) {
            return false;
        }
        try {
            var lines = new ReplyLines(text, ReplyLimits.NONE);
            boolean found = false;
            while (lines.next()) {
                found |= lines.code() == code;
            }
            return found;
        } catch (MalformedReplyException e) {
            return false;
        }
    }

    /** Goes to the next line, if there is one. */
    boolean next() {
        if (lineCount > 0 && nextStart > end) {
            return false;
        }
        if (isComplete()) {
            throw new MalformedReplyException(
                    "something follows the last line: " + ShownText.of(reply, nextStart, end));
        }
        lineStart = nextStart;
        nextStart = newlineFrom(reply, lineStart, end) + 1;
        lineEnd = trimReturns(reply, lineStart, nextStart - 1);
        code = codeAt(reply, lineStart, lineEnd);
        lineCount++;
        check();
        return true;
    }

    private void check() {
        if (code == NO_CODE) {
            throw new MalformedReplyException("line " + lineCount + " does not start with a reply code 200 to 599: "
                    + ShownText.of(reply, lineStart, lineEnd));
        }
        if (lineEnd - lineStart > limits.lineLength()) {
            throw new MalformedReplyException(
                    "line " + lineCount + " is longer than " + limits.lineLength() + " characters");
        }
        if (lineCount > limits.lineCount()) {
            throw new MalformedReplyException("more than " + limits.lineCount() + " lines");
        }
        if (lineEnd > limits.size()) {
            throw new MalformedReplyException("more than " + limits.size() + " characters");
        }
    }

    int code() {
        return code;
    }

    /** Returns the text as sent, after code and separator. */
    String text() {
        return reply.substring(textStart(), lineEnd);
    }

    /** Returns the text without the status that stands directly after the code. */
    String plainText() {
        return reply.substring(LineStatus.skip(code, reply, textStart(), lineEnd), lineEnd);
    }

    /** Returns the line's enhanced status, packed. */
    int status() {
        return LineStatus.read(code, reply, textStart(), lineEnd);
    }

    private int textStart() {
        return Math.min(lineStart + CODE_LENGTH + 1, lineEnd);
    }

    /** Tells whether the line read last is the last of the reply. */
    boolean isComplete() {
        return code != NO_CODE && !isContinued(reply, lineStart, lineEnd);
    }

    /** Reads the code that starts a line, if the line ends after it or goes on with a separator. */
    static int codeAt(String text, int start, int end) {
        int codeEnd = start + CODE_LENGTH;
        boolean standsAlone = codeEnd == end || (codeEnd < end && isSeparator(text.charAt(codeEnd)));
        return standsAlone ? digitsAt(text, start) : NO_CODE;
    }

    /** Reads the code that three digits make, whatever follows them. */
    static int digitsAt(String text, int start) {
        if (start < 0 || start + CODE_LENGTH > text.length()) {
            return NO_CODE;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        char third = text.charAt(start + 2);
        return first >= '2' && first <= '5' && StatusText.isDigit(second) && StatusText.isDigit(third)
                ? 100 * (first - '0') + 10 * (second - '0') + (third - '0')
                : NO_CODE;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\t';
    }

    /** Tells whether a line is a reply line that another one follows. */
    static boolean isContinued(String line) {
        return codeAt(line, 0, line.length()) != NO_CODE && isContinued(line, 0, line.length());
    }

    private static boolean isContinued(String text, int start, int end) {
        return end - start > CODE_LENGTH && text.charAt(start + CODE_LENGTH) == '-';
    }

    /** Returns where the text ends when the blank lines at its end are left out. */
    static int contentEnd(String text) {
        int end = text.length();
        for (int i = end - 1; i >= 0 && isBlank(text.charAt(i)); i--) {
            if (text.charAt(i) == '\n') {
                end = i;
            }
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    static int newlineFrom(String text, int start, int end) {
        int newline = text.indexOf('\n', start);
        return newline < 0 || newline > end ? end : newline;
    }

    /** Leaves out the carriage returns before a line's end; some servers send more than one. */
    static int trimReturns(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && text.charAt(trimmed - 1) == '\r') {
            trimmed--;
        }
        return trimmed;
    }
}
