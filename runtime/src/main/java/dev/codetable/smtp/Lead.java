package dev.codetable.smtp;

/** What leads up to a number in a log line, a bounce or another text about mail. */
enum Lead {
    /** Nothing but opening marks and at most one blank: the number starts the text, and is not in a column of numbers. */
    START,
    /** {@code smtp;} as in the Diagnostic-Code field of a bounce (RFC 3464, section 2.3.6). */
    TYPE,
    /** The arrow of a transcript, as in {@code <<< 550} or {@code SMTP<< 550}. */
    TRANSCRIPT,
    /** A colon after an address in brackets, as in {@code <user@example.com>:} or {@code [192.0.2.25]:}. */
    ADDRESS,
    /** A colon after any other word. */
    LABEL,
    /** An opening quote or bracket. */
    QUOTE,
    /** A number sign. */
    NUMBER_SIGN,
    /** An equals sign. */
    FIELD,
    /** A comma or bar without a blank, as between the cells of a table. */
    CELL,
    /** The start of a line that is not indented. */
    LINE,
    /** A word and a blank. */
    WORD,
    /** Characters of which the number is a part, as in a path or a thousand. */
    GLUED;

    private static final String OPENING_MARKS = "'\"`([{<";
    private static final String ARROW_MARKS = "<>-*~=";

    /** How far before its end an IPv6 address in brackets can start. */
    private static final int LONGEST_ADDRESS = 48;

    /**
     * Looks at the characters between two words.
     *
     * @param previous where the word before starts
     * @param gap where it ends
     * @param start where the number starts
     */
    static Lead of(String text, int previous, int gap, int start) {
        int before = start;
        while (before > gap && text.charAt(before - 1) <= ' ') {
            before--;
        }
        if (gap == 0 && start - before <= 1 && hasOnlyOpeningMarks(text, before)) {
            return START;
        }
        boolean adjacent = before == start;
        if (before == gap) {
            return adjacent ? GLUED : afterBlank(text, start);
        }
        char mark = text.charAt(before - 1);
        if (mark == ':') {
            return adjacent
                    ? afterNarrowColon(text, previous, gap, start)
                    : afterColon(text, previous, gap, before - 1);
        }
        if (mark == '=') {
            return FIELD;
        }
        if (mark == ';') {
            boolean type = before - 1 == gap
                    && MailWords.lowerCase(text.substring(previous, gap)).equals("smtp");
            return type ? TYPE : adjacent ? GLUED : WORD;
        }
        if (adjacent) {
            return afterMark(text, start);
        }
        return ARROW_MARKS.indexOf(mark) >= 0 ? afterArrow(text, gap, before) : afterBlank(text, start);
    }

    private static boolean hasOnlyOpeningMarks(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '#' && OPENING_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Lead afterBlank(String text, int start) {
        return text.charAt(start - 1) == '\n' ? LINE : WORD;
    }

    /** A port or a line number follows a colon without a blank; {@code CODE :550} and {@code error:550} are labels. */
    private static Lead afterNarrowColon(String text, int previous, int gap, int start) {
        boolean apart = start >= 2 && text.charAt(start - 2) <= ' ';
        boolean introduced =
                gap == start - 1 && MailWords.introduce(MailWords.lowerCase(text.substring(previous, gap)));
        return apart || introduced ? LABEL : GLUED;
    }

    private static Lead afterColon(String text, int previous, int gap, int colon) {
        if (text.regionMatches(true, previous, "port", 0, gap - previous)) {
            return WORD;
        }
        boolean afterPort = text.startsWith("]:", previous - 2);
        boolean afterBracket = colon > 0 && ">])".indexOf(text.charAt(colon - 1)) >= 0;
        boolean afterAddress = MailWords.isAddress(text, previous, gap) || isIpv6Address(text, colon);
        return afterPort || (afterBracket && afterAddress) ? ADDRESS : LABEL;
    }

    private static boolean isIpv6Address(String text, int end) {
        int colons = 0;
        for (int i = end - 2; i >= 0 && i > end - LONGEST_ADDRESS && text.charAt(i) != '['; i--) {
            colons += text.charAt(i) == ':' ? 1 : 0;
        }
        return colons > 1;
    }

    private static Lead afterMark(String text, int start) {
        char mark = text.charAt(start - 1);
        char outside = start < 2 ? ' ' : text.charAt(start - 2);
        if (OPENING_MARKS.indexOf(mark) >= 0) {
            return Character.isLetterOrDigit(outside) ? GLUED : QUOTE;
        }
        if (mark == ',' || mark == '|') {
            boolean direction = outside == '<' || outside == '>';
            return direction ? TRANSCRIPT : StatusText.isDigit(outside) ? GLUED : CELL;
        }
        return mark == '#' ? NUMBER_SIGN : GLUED;
    }

    private static Lead afterArrow(String text, int gap, int end) {
        int arrow = end;
        while (arrow > gap && ARROW_MARKS.indexOf(text.charAt(arrow - 1)) >= 0) {
            arrow--;
        }
        String mark = text.substring(arrow, end);
        boolean startsLine = arrow == 0 || text.charAt(arrow - 1) == '\n';
        boolean afterProtocol = arrow == gap && mark.equals("<<");
        if (mark.equals("<<<") || afterProtocol || (startsLine && (mark.contains("<") || mark.contains(">")))) {
            return TRANSCRIPT;
        }
        return mark.contains("<") && mark.length() > 1 ? CELL : WORD;
    }
}
