package dev.codetable.smtp;

import dev.codetable.CodedException;

/** Text from strangers as messages show it: in quotes, in one line and not all of a long one. */
final class ShownText {

    private static final int LENGTH = 80;

    private ShownText() {}

    static String of(String text, int start, int end) {
        boolean whole = end - start <= LENGTH;
        String shown = text.substring(start, whole ? end : start + LENGTH);
        return '"' + CodedException.message(shown) + (whole ? "\"" : "...\"");
    }
}
