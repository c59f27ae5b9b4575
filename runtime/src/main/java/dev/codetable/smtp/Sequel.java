package dev.codetable.smtp;

/**
 * What follows a three-digit number in a log line, a bounce or another text about mail.
 *
 * @param kind what it is
 * @param continued whether a hyphen follows the number, as after the code of a line that is not the last
 * @param contentStart where the text starts that belongs to the number
 */
record Sequel(Kind kind, boolean continued, int contentStart) {

    enum Kind {
        /** An enhanced status, right after the number or with punctuation between. */
        STATUS,
        /** Text after a blank or a hyphen. */
        TEXT,
        /** Nothing: the line ends, or the brackets or quotes in which the number stands. */
        END,
        /** A character with which the number is part of something longer. */
        GLUE
    }

    private static final String OPENING_MARKS = "'\"`([{<#";
    private static final String CLOSING_MARKS = "'\"`)]}>";

    /** Looks at what follows the number that ends at an index. */
    static Sequel of(String text, int end) {
        char next = end < text.length() ? text.charAt(end) : '\n';
        boolean separated = next <= ' ' || next == '-';
        if (!separated && CLOSING_MARKS.indexOf(next) < 0 && ":,;|\\".indexOf(next) < 0) {
            return new Sequel(Kind.GLUE, false, end);
        }
        int status = statusAfter(text, end);
        if (separated) {
            int content = next == '-' ? end + 1 : skipBlanks(text, end);
            int first = skipBlanks(text, content);
            boolean empty = first == text.length() || text.charAt(first) <= ' ';
            Kind kind = status >= 0 ? Kind.STATUS : empty ? Kind.END : Kind.TEXT;
            return new Sequel(kind, next == '-', content);
        }
        if (status >= 0) {
            return new Sequel(Kind.STATUS, false, status);
        }
        int tupleText = textInTuple(text, end);
        return tupleText >= 0
                ? new Sequel(Kind.TEXT, false, tupleText)
                : new Sequel(Kind.END, false, afterColon(text, end));
    }

    /** Finds a status next to a code, as in {@code (550): 5.1.1} or {@code CODE: 550, CODE: 5.1.1}; -1 if there is none. */
    static int statusAfter(String text, int codeEnd) {
        int i = codeEnd;
        i += text.startsWith("-", i) ? 1 : 0;
        i = skip(text, i, CLOSING_MARKS);
        boolean listed = text.startsWith(",", i);
        i += i < text.length() && ":,;".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        i = skipBlanks(text, i);
        i = listed ? skipLabel(text, i) : i;
        i += text.startsWith("b'", i) ? 1 : 0;
        i = skip(text, i, OPENING_MARKS);
        return StatusText.standingAt(text, i, text.length()) == StatusText.NONE ? -1 : i;
    }

    private static int skipLabel(String text, int start) {
        int i = start;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        i = skipBlanks(text, i);
        boolean label = i < text.length() && ":=".indexOf(text.charAt(i)) >= 0;
        return label ? skipBlanks(text, i + 1) : start;
    }

    /** Finds the text in Python's {@code (550, b'User unknown')}; -1 if there is none. */
    private static int textInTuple(String text, int end) {
        for (String between : new String[] {", b'", ", b\"", ", '", ", \""}) {
            int start = end + between.length();
            if (text.startsWith(between, end) && start < text.length()) {
                return start;
            }
        }
        return -1;
    }

    private static int afterColon(String text, int end) {
        int colon = skip(text, end, CLOSING_MARKS);
        return text.startsWith(": ", colon) ? colon + 2 : end;
    }

    /** Tells whether text follows the closing marks after a bare number, as in {@code (404) Not Found}. */
    static boolean goesOnAfterMarks(String text, int end) {
        int i = skip(text, end, CLOSING_MARKS);
        return text.startsWith(" ", i) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static int skip(String text, int start, String marks) {
        int i = start;
        while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Skips blanks, and a line end where the next line goes on with a blank (RFC 5322, section 2.2.3). */
    static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(String text, int index) {
        char c = text.charAt(index);
        if (c == '\r') {
            return text.startsWith("\n", index + 1) && isFold(text, index + 1);
        }
        return c == ' ' || c == '\t' || (c == '\n' && isFold(text, index));
    }

    /** Tells whether the next line continues this one: it is indented, not blank, and no frame of a stack trace. */
    static boolean isFold(String text, int newline) {
        int i = newline + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        boolean indented = i > newline + 1 && i < text.length() && text.charAt(i) > ' ';
        return indented && !text.startsWith("at ", i);
    }
}
