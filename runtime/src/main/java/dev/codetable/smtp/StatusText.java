package dev.codetable.smtp;

/**
 * Enhanced status codes in running text, read without making objects: a status is one int, its three numbers side by
 * side in decimal, so that 5.1.10 is 5_001_010.
 */
final class StatusText {

    static final int NONE = 0;

    private static final int CLASS_UNIT = 1_000_000;
    private static final int SUBJECT_UNIT = 1_000;

    private StatusText() {}

    /**
     * Reads the status that starts at an index and is no part of a longer number, name or version: a blank, the end or
     * closing punctuation follows it.
     */
    static int standingAt(CharSequence text, int start, int end) {
        int status = at(text, start, end);
        return status != NONE && endsAt(text, start + length(status), end) ? status : NONE;
    }

    /** Reads the status that starts at an index, whatever follows it. */
    static int at(CharSequence text, int start, int end) {
        if (end - start < "5.1.1".length() || text.charAt(start + 1) != '.' || !isClass(text.charAt(start) - '0')) {
            return NONE;
        }
        int subject = number(text, start + 2, end);
        int dot = start + 2 + digits(subject);
        if (subject < 0 || dot >= end || text.charAt(dot) != '.') {
            return NONE;
        }
        int detail = number(text, dot + 1, end);
        return detail < 0 ? NONE : pack(text.charAt(start) - '0', subject, detail);
    }

    /** Reads up to three digits without a leading zero; -1 if there are none, or more. */
    private static int number(CharSequence text, int start, int end) {
        int number = 0;
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            number = 10 * number + (text.charAt(i) - '0');
            i++;
            if (number > 999) {
                return -1;
            }
        }
        return i - start == digits(number) ? number : -1;
    }

    private static boolean endsAt(CharSequence text, int index, int end) {
        if (index == end) {
            return true;
        }
        char next = text.charAt(index);
        if (next == '.') {
            return index + 1 == end || text.charAt(index + 1) <= ' ';
        }
        return next <= ' ' || ":,;)]>}\"'<([".indexOf(next) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isClass(int clazz) {
        return clazz == 2 || clazz == 4 || clazz == 5;
    }

    static boolean isPart(int number) {
        return number >= 0 && number <= 999;
    }

    static int pack(int clazz, int subject, int detail) {
        return clazz * CLASS_UNIT + subject * SUBJECT_UNIT + detail;
    }

    static int statusClass(int packed) {
        return packed / CLASS_UNIT;
    }

    static int subject(int packed) {
        return packed / SUBJECT_UNIT % 1_000;
    }

    static int detail(int packed) {
        return packed % SUBJECT_UNIT;
    }

    /** Returns how many characters the status takes. */
    static int length(int packed) {
        return "5..".length() + digits(subject(packed)) + digits(detail(packed));
    }

    private static int digits(int number) {
        return number < 10 ? 1 : number < 100 ? 2 : 3;
    }
}
