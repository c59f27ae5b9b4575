package dev.codetable.smtp;

import dev.codetable.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Writes one reply so that any client reads the same code and status in it, whatever its text is. */
final class ReplyWriter {

    /** Without CRLF (RFC 5321, section 4.5.3.1.5). */
    private static final int LINE_OCTETS = 510;

    private static final String LINE_END = "\r\n";
    private static final String DOTS = "...";

    private final int code;
    private final String status;
    private final int room;
    private final List<String> pieces = new ArrayList<>();
    private int size;
    private boolean full;

    ReplyWriter(int code, int packedStatus) {
        this.code = code;
        this.status = status(code / 100, packedStatus);
        this.room = LINE_OCTETS - overhead() - DOTS.length();
    }

    /** A 3yz line has no status (RFC 2034, section 4). */
    private static String status(int digit, int packed) {
        return packed == StatusText.NONE || digit == 3
                ? ""
                : digit + "." + StatusText.subject(packed) + "." + StatusText.detail(packed) + " ";
    }

    private int overhead() {
        return "550 ".length() + status.length();
    }

    /** Returns a code for an outcome: the one given if it says the same, else one that claims nothing more. */
    static int code(Outcome outcome, int code) {
        boolean agrees = code >= 200 && code <= 599 && ReplyVerdict.outcomeOf(code / 100) == outcome;
        return agrees ? code : outcome == Outcome.PERMANENT ? 550 : 451;
    }

    String write(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && !full; i++) {
            wrap(printable(lines[i]));
        }
        var wire = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String said = (status + pieces.get(i)).stripTrailing();
            boolean last = i == pieces.size() - 1;
            wire.append(code).append(last ? said.isEmpty() ? "" : " " : "-");
            wire.append(said).append(LINE_END);
        }
        return wire.toString();
    }

    private void wrap(String line) {
        int start = 0;
        for (int end = fitting(line, start); end < line.length() && !full; end = fitting(line, start)) {
            int blank = line.lastIndexOf(' ', end);
            add(line.substring(start, blank > start ? blank : end));
            start = blank > start ? blank + 1 : end;
        }
        add(line.substring(start));
    }

    /** Returns where a piece must end so that its line is not too long, without breaking a character. */
    private int fitting(String line, int start) {
        int end = start;
        int octets = 0;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            octets += octets(c);
            if (octets > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void add(String text) {
        String piece = withoutStrayStatus(text.strip());
        size += overhead() + piece.codePoints().map(ReplyWriter::octets).sum() + LINE_END.length();
        full |= size > ReplyLimits.DEFAULT.size() || pieces.size() == ReplyLimits.DEFAULT.lineCount();
        if (!full) {
            pieces.add(piece);
        }
    }

    /** A break may have put numbers where a status would stand, in a reply that has none. */
    private String withoutStrayStatus(String piece) {
        boolean stray = status.isEmpty() && LineStatus.read(code, piece, 0, piece.length()) != StatusText.NONE;
        return stray ? DOTS + piece.replace("(#", "[#") : piece;
    }

    private static String printable(String line) {
        var printable = new StringBuilder(line.length());
        line.codePoints().map(c -> isPrintable(c) ? c : '?').forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
