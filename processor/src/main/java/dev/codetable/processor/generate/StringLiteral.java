package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes strings of any length: a constant of javac has fewer than 65,535 bytes, where JVMS 4.4.7 ends. */
final class StringLiteral {

    private static final int MAX_BYTES = 65_534;

    private StringLiteral() {}

    static CodeBlock of(String text) {
        List<String> pieces = pieces(text);
        CodeBlock literal = quoted(pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            literal = CodeBlock.of("$L.concat($L)", literal, quoted(piece));
        }
        return literal;
    }

    /**
     * Quotes a text that fits, in ASCII and with a line of source for each line of it. JavaPoet would break lines at all
     * that Unicode calls a line end, also inside quotes.
     */
    static CodeBlock quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            quoted.append(escaped(text.charAt(i)));
            if (text.charAt(i) == '\n' && i + 1 < text.length()) {
                quoted.append("\"\n        + \"");
            }
        }
        return CodeBlock.of("$L", quoted.append('"').toString());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u%04x".formatted((int) c);
        };
    }

    /** Cuts a text into pieces that fit; an empty text is one empty piece. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int more = bytes(text.charAt(i));
            if (bytes + more > MAX_BYTES) {
                pieces.add(text.substring(start, i));
                start = i;
                bytes = 0;
            }
            bytes += more;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Counts as class files do, in which NUL takes two bytes and each half of a surrogate pair three. */
    private static int bytes(char c) {
        if (c >= 1 && c <= 0x7f) {
            return 1;
        }
        return c <= 0x7ff ? 2 : 3;
    }
}
