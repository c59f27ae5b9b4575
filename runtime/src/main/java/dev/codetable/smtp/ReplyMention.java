package dev.codetable.smtp;

import java.util.Optional;

/**
 * A number in a report that looks like a reply code, and the decision whether it is one.
 *
 * <p>What stands around it decides: a status next to it, the type {@code smtp;} before it, or a mark or a word that
 * introduces what a server said. What the text after it says plays no part, but that {@code 250 messages} is a count.
 */
final class ReplyMention {

    private static final int CODE_LENGTH = 3;

    private final String text;
    private final ReportWords words;
    private final int start;
    private final int end;
    private final Lead lead;
    private final Sequel sequel;

    private ReplyMention(String text, ReportWords words) {
        this.text = text;
        this.words = words;
        this.start = words.start();
        this.end = start + CODE_LENGTH;
        this.lead = words.lead();
        this.sequel = Sequel.of(text, end);
    }

    /** Finds the first reply that a text quotes, as a wire reply. */
    static Optional<String> findIn(String text) {
        var words = new ReportWords(text);
        int lastDoubleSign = text.lastIndexOf("##");
        while (words.next()) {
            if (ReplyLines.digitsAt(text, words.start()) != ReplyLines.NO_CODE) {
                var mention = new ReplyMention(text, words);
                if (mention.isReply(lastDoubleSign)) {
                    return Optional.of(mention.wire());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isReply(int lastDoubleSign) {
        if (lead == Lead.GLUED || sequel.kind() == Sequel.Kind.GLUE) {
            return false;
        }
        if (sequel.kind() == Sequel.Kind.STATUS || statusBefore() != StatusText.NONE || lead == Lead.TYPE) {
            return true;
        }
        if (isCount() && !words.isPlainlyIntroduced()) {
            return false;
        }
        boolean hasText = sequel.kind() == Sequel.Kind.TEXT;
        boolean mail = words.isMailNamed() && !words.isWebNamed();
        boolean before = words.isMailNamedBefore() && !words.isWebNamed();
        if (words.isPlainlyIntroduced() && (lead == Lead.LABEL || lead == Lead.QUOTE || lead == Lead.FIELD)) {
            return true;
        }
        return switch (lead) {
            case START -> hasText ? isSeparated() : end == ReplyLines.contentEnd(text);
            case TRANSCRIPT -> true;
            case ADDRESS -> hasText || words.isIntroduced();
            case LABEL -> before && words.isIntroduced() && !isStatistic();
            case QUOTE -> mail && (isFieldValue() || (hasText ? isQuotation() : isAnswerInBrackets()));
            case NUMBER_SIGN -> end <= lastDoubleSign;
            case FIELD -> mail && (isAnnounced() || (hasText && !startsLikeField()));
            case CELL -> mail && hasText && !startsWithDigit();
            case LINE -> before && hasText && !startsWithDigit();
            case WORD -> mail && MailWords.nameAnswer(words.previous());
            case TYPE, GLUED -> false;
        };
    }

    /** Reads the status that stands before the code, as some write it: {@code 2.1.5 250 OK}. */
    private int statusBefore() {
        int status = StatusText.at(text, words.previousStart(), words.previousEnd());
        boolean whole =
                status != StatusText.NONE && StatusText.length(status) == words.previousEnd() - words.previousStart();
        return whole && words.previousEnd() + 1 == start && text.charAt(start - 1) == ' ' && isSeparated()
                ? status
                : StatusText.NONE;
    }

    private boolean isSeparated() {
        return end < text.length() && (text.charAt(end) <= ' ' || text.charAt(end) == '-');
    }

    private boolean isCount() {
        if (sequel.kind() != Sequel.Kind.TEXT || sequel.continued()) {
            return false;
        }
        int wordEnd = sequel.contentStart();
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return MailWords.measure(MailWords.lowerCase(text.substring(sequel.contentStart(), wordEnd)));
    }

    private boolean startsWithDigit() {
        return StatusText.isDigit(text.charAt(sequel.contentStart()));
    }

    /** Tells whether the next field follows, or a remark on this one: {@code nrcpt=250 (queue active)}. */
    private boolean startsLikeField() {
        char first = text.charAt(sequel.contentStart());
        int i = sequel.contentStart();
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return first == '(' || startsWithDigit() || text.startsWith("=", i);
    }

    /** Tells whether what opens before the number is the value of a field: {@code C="250 OK"}, {@code sent (250 OK)}. */
    private boolean isFieldValue() {
        return (start >= 2 && text.charAt(start - 2) == '=') || isAfterField();
    }

    private boolean isQuotation() {
        return words.isIntroduced() && !MailWords.nameFate(words.previous());
    }

    private boolean isAnswerInBrackets() {
        return isAnnounced() && !Sequel.goesOnAfterMarks(text, end);
    }

    /** Tells whether the number counts messages: {@code bounced: 250, deferred: 421 (4%)}. */
    private boolean isStatistic() {
        boolean counts =
                sequel.kind() == Sequel.Kind.END || text.charAt(sequel.contentStart()) == '(' || startsWithDigit();
        return counts && MailWords.nameFate(words.previous()) && !isAfterField();
    }

    /** Tells whether the word before is the value of a field, as in {@code stat=Deferred: 421}. */
    private boolean isAfterField() {
        return words.previousStart() > 0 && text.charAt(words.previousStart() - 1) == '=';
    }

    private boolean isAnnounced() {
        return MailWords.introduce(words.previous());
    }

    private String wire() {
        int codeStart = isDoubled() ? sequel.contentStart() : start;
        String wire = new QuotedLines(text, codeStart, quoteEnd(), lead == Lead.TRANSCRIPT).wire();
        if (statusBefore() == StatusText.NONE
                || SmtpReply.ofWire(wire).enhancedStatus().isPresent()) {
            return wire;
        }
        int content = CODE_LENGTH + 1;
        return wire.substring(0, content) + words.previous() + " " + wire.substring(content);
    }

    /** Some write the code once more before the reply: {@code 554 554 5.7.0 Rejected}. */
    private boolean isDoubled() {
        return text.regionMatches(start, text, sequel.contentStart(), CODE_LENGTH)
                && sequel.contentStart() == end + 1
                && Sequel.of(text, sequel.contentStart() + CODE_LENGTH).kind() != Sequel.Kind.GLUE;
    }

    /** Returns where the quotes or brackets close that open before the code, the text's end if they do not. */
    private int quoteEnd() {
        if (lead != Lead.QUOTE || sequel.kind() == Sequel.Kind.END) {
            return text.length();
        }
        char opening = text.charAt(start - 1);
        int close = "'\"`)]}>".charAt("'\"`([{<".indexOf(opening));
        int depth = 1;
        for (int i = sequel.contentStart(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close && !isInsideWord(i) && --depth == 0) {
                return i;
            }
            depth += c == opening && c != close ? 1 : 0;
        }
        return text.length();
    }

    /** An apostrophe is no closing quote. */
    private boolean isInsideWord(int index) {
        return text.charAt(index) == '\'' && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
    }
}
