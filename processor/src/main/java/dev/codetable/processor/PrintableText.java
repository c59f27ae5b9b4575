package dev.codetable.processor;

/** Text from a table made safe to print: what would move the cursor or reverse the line is replaced. */
final class PrintableText {

    private static final String UNSAFE = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}";
    private static final String REPLACEMENT = "\uFFFD";

    private PrintableText() {}

    /** Leaves tabs and line feeds. */
    static String of(String text) {
        return text.replaceAll("[" + UNSAFE + "&&[^\t\n]]", REPLACEMENT);
    }

    /** Leaves tabs. */
    static String ofLine(String text) {
        return text.replaceAll("[" + UNSAFE + "&&[^\t]]", REPLACEMENT);
    }
}
