package dev.codetable.smtp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a reply as it goes over the wire: from its bytes, or from a code and what follows it. */
final class WireText {

    /** Stands for what is no UTF-8, if it was not sent as such. */
    private static final char REPLACEMENT = '\uFFFD';

    private WireText() {}

    /** Reads UTF-8 (RFC 6531, section 3.7.4), or ISO-8859-1, in which all bytes are text. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Puts a code before each line of a text, and something else between the two. */
    static String of(int code, String before, String text) {
        String[] lines = text.substring(0, ReplyLines.contentEnd(text)).split("\n", -1);
        var wire = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            wire.append(code).append(last ? ' ' : '-').append(before).append(lines[i]);
            wire.append(last ? "" : "\n");
        }
        return wire.toString();
    }
}
