package dev.codetable.smtp;

import dev.codetable.Outcome;

/** What the lines of one reply say together, where they agree and where they do not. */
final class ReplyVerdict {

    private int code = ReplyLines.NO_CODE;
    private int worstDigit;
    private int status = StatusText.NONE;
    private boolean linesDisagree;

    void add(int lineCode, int lineStatus) {
        linesDisagree |= code != ReplyLines.NO_CODE && code != lineCode;
        code = lineCode;
        worstDigit = Math.max(worstDigit, lineCode / 100);
        if (lineStatus != StatusText.NONE) {
            linesDisagree |= status != StatusText.NONE && status != lineStatus;
            status = lineStatus;
        }
    }

    int status() {
        return status;
    }

    boolean linesDisagree() {
        return linesDisagree;
    }

    Outcome outcome(boolean complete) {
        return complete || worstDigit > 3 ? outcomeOf(worstDigit) : Outcome.TRANSIENT;
    }

    static Outcome outcomeOf(int digit) {
        return switch (digit) {
            case 2 -> Outcome.SUCCESS;
            case 3 -> Outcome.INTERMEDIATE;
            case 4 -> Outcome.TRANSIENT;
            case 5 -> Outcome.PERMANENT;
            default -> throw new IllegalArgumentException("no first digit of a reply code: " + digit);
        };
    }
}
