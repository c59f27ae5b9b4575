package dev.codetable.smtp;

/**
 * Where the enhanced status stands in a reply line. Statuses are packed ints as in {@link StatusText}.
 *
 * <p>A missed status costs little, since the reply code decides; a false one can suppress a good address. So three
 * numbers with dots count only in a place where servers write a status and nothing else.
 */
final class LineStatus {

    private static final String OPENING_MARKS = "([<{\"'#";
    private static final String MARK = "(#";

    private LineStatus() {}

    /** Reads the status of a line with this code, whose text is from start to end. */
    static int read(int code, String line, int start, int end) {
        int direct = afterCode(code, line, start, end);
        if (direct != StatusText.NONE || code < 400) {
            return direct;
        }
        int opening = openingText(line, start, end);
        return opening != StatusText.NONE ? opening : marked(line, start, end);
    }

    /** Returns where the text goes on after the status that stands directly after the code; start if there is none. */
    static int skip(int code, String line, int start, int end) {
        int direct = afterCode(code, line, start, end);
        if (direct == StatusText.NONE) {
            return start;
        }
        int after = skipBlanks(line, start, end) + StatusText.length(direct);
        if (after < end && ":,;".indexOf(line.charAt(after)) >= 0) {
            after++;
        }
        return skipBlanks(line, after, end);
    }

    /** A success has a success status, and 3yz replies have none (RFC 2034, section 4). */
    private static int afterCode(int code, String line, int start, int end) {
        if (code / 100 == 3) {
            return StatusText.NONE;
        }
        int status = StatusText.standingAt(line, skipBlanks(line, start, end), end);
        return code / 100 == 2 && StatusText.statusClass(status) != 2 ? StatusText.NONE : status;
    }

    private static int openingText(String line, int start, int end) {
        int index = start;
        while (index < end && (isBlank(line.charAt(index)) || OPENING_MARKS.indexOf(line.charAt(index)) >= 0)) {
            index++;
        }
        return failureAt(line, index, end);
    }

    private static int marked(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            int status = line.startsWith(MARK, i) ? failureAt(line, i + MARK.length(), end) : StatusText.NONE;
            if (status != StatusText.NONE) {
                return status;
            }
        }
        return StatusText.NONE;
    }

    private static int failureAt(String line, int index, int end) {
        int status = StatusText.standingAt(line, index, end);
        return StatusText.statusClass(status) == 2 ? StatusText.NONE : status;
    }

    private static int skipBlanks(String line, int start, int end) {
        int index = start;
        while (index < end && isBlank(line.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
