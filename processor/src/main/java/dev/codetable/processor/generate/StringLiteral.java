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
        CodeBlock literal = CodeBlock.of("$S", pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            literal = CodeBlock.of("$L.concat($S)", literal, piece);
        }
        return literal;
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
