package dev.codetable;

import java.util.HexFormat;

/** Text from strangers made safe for one line of a log. */
final class MessageText {

    private MessageText() {}

    static String join(String... parts) {
        var message = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                if (!message.isEmpty()) {
                    message.append(' ');
                }
                appendEscaped(part, message);
            }
        }
        return message.toString();
    }

    private static void appendEscaped(String text, StringBuilder message) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\n' -> message.append("\\n");
                case '\r' -> message.append("\\r");
                case '\t' -> message.append("\\t");
                default -> {
                    if (isHarmless(c)) {
                        message.appendCodePoint(c);
                    } else {
                        appendUnits(c, message);
                    }
                }
            }
        }
    }

    /** One escape a UTF-16 unit, as in Java source: always four digits, so that the digits after it are text. */
    private static void appendUnits(int c, StringBuilder message) {
        for (char unit : Character.toChars(c)) {
            message.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
