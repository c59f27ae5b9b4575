package dev.codetable.processor.source;

import dev.codetable.processor.problem.Position;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first byte of a table that is not UTF-8. */
final class BadByte {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final byte[] bytes;
    private final int index;
    private final String before;

    /**
     * Takes the byte and what is around it.
     *
     * @param bytes the whole table
     * @param index of the bad byte
     * @param before the text before it, without a byte-order mark
     */
    BadByte(byte[] bytes, int index, String before) {
        this.bytes = bytes;
        this.index = index;
        this.before = before;
    }

    Position positionIn(String table) {
        String[] lines = LINE_END.split(before, -1);
        String lineBefore = lines[lines.length - 1];
        return new Position(table, lines.length, lineBefore.length() + 1, 1, lineBefore + restOfLine());
    }

    /** The decoder's replacement characters stand for what is not UTF-8. */
    private String restOfLine() {
        int end = index;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return new String(bytes, index, end - index, StandardCharsets.UTF_8);
    }

    String message() {
        String found = isUtf16()
                ? "the table is in UTF-16"
                : "the byte 0x%02X is not UTF-8, so the table is in some other encoding".formatted(bytes[index]);
        return found + "; save it as UTF-8";
    }

    private boolean isUtf16() {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }
}
