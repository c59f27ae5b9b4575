package dev.codetable.smtp;

/**
 * The lines of a reply that is quoted in a report, brought back into the form in which the server sent them.
 *
 * <p>Programs that quote a reply join its lines with blanks, with a backslash and an {@code n}, or indent them, or put a
 * mark before each; and mail programs fold long lines. A line of the reply starts where its code stands again after a
 * line with a hyphen.
 */
final class QuotedLines {

    private static final int CODE_LENGTH = 3;

    private final String text;
    private final String mark;
    private final boolean allMarked;
    private final int end;
    private final StringBuilder wire = new StringBuilder();

    private int code;
    private boolean continued;
    private int position;

    QuotedLines(String text, int start, int end, boolean allMarked) {
        this.text = text;
        this.mark = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
        this.end = end;
        this.allMarked = allMarked;
        startLine(start);
    }

    private void startLine(int start) {
        var sequel = Sequel.of(text, start + CODE_LENGTH);
        boolean bare = sequel.kind() == Sequel.Kind.END && sequel.contentStart() == start + CODE_LENGTH;
        code = ReplyLines.digitsAt(text, start);
        continued = sequel.continued();
        position = bare ? end : sequel.contentStart();
        wire.append(code).append(continued ? '-' : ' ');
    }

    /** Returns the reply with a line feed between its lines. */
    String wire() {
        while (position < end) {
            int next = nextLine();
            if (next >= 0) {
                wire.append('\n');
                startLine(next);
            } else if (isLineEnd(position)) {
                int folded = Sequel.skipBlanks(text, position);
                if (folded == position) {
                    break;
                }
                wire.append(' ');
                position = folded;
            } else {
                wire.append(text.charAt(position++));
            }
        }
        return wire.toString();
    }

    /** Returns where the code of the next line stands, if the next line starts here; -1 if not. */
    private int nextLine() {
        if (!continued) {
            return -1;
        }
        if (isLineEnd(position)) {
            int line = text.indexOf('\n', position) + 1;
            int column = line + mark.length();
            if (isCode(column) && (text.startsWith(mark, line) || skipBlanks(line) == column)) {
                return column;
            }
            if (allMarked) {
                return -1;
            }
        } else if (text.charAt(position) == '\\') {
            int line = position + (text.startsWith("\\r\\n", position) ? 4 : 2);
            return text.startsWith("n", line - 1) && isCode(line) ? line : -1;
        }
        int next = skipWhitespace(position);
        return next > position && isCode(next) && isLikeThisLine(next) ? next : -1;
    }

    /** Without a mark another code is a part of the text, unless a status goes with it. */
    private boolean isLikeThisLine(int index) {
        return ReplyLines.digitsAt(text, index) == code || Sequel.statusAfter(text, index + CODE_LENGTH) >= 0;
    }

    private boolean isCode(int index) {
        return ReplyLines.digitsAt(text, index) != ReplyLines.NO_CODE
                && Sequel.of(text, index + CODE_LENGTH).kind() != Sequel.Kind.GLUE;
    }

    private int skipBlanks(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private int skipWhitespace(int start) {
        int i = start;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean isLineEnd(int index) {
        return text.startsWith("\n", index) || text.startsWith("\r\n", index);
    }
}
