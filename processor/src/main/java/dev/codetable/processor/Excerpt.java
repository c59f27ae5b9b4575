package dev.codetable.processor;

import dev.codetable.processor.problem.Position;

/** The line of a problem, with carets under the characters meant. */
final class Excerpt {

    private static final int MAX_LENGTH = 120;
    private static final int MAX_BEFORE = 40;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Two more lines for a message, or none where there is no line to show. */
    static String of(Position position) {
        String line = position.lineText();
        if (line.isEmpty()) {
            return "";
        }
        int start = Math.min(position.column() - 1, line.length());
        int end = Math.min(start + position.length(), line.length());
        int from = line.length() > MAX_LENGTH ? Math.max(0, start - MAX_BEFORE) : 0;
        int to = Math.min(line.length(), from + MAX_LENGTH);

        String before = (from > 0 ? CUT : "") + PrintableText.ofLine(line.substring(from, start));
        String meant = PrintableText.ofLine(line.substring(start, Math.min(end, to)));
        String after = PrintableText.ofLine(line.substring(Math.min(end, to), to)) + (to < line.length() ? CUT : "");
        return "\n" + before + meant + after + "\n" + blank(before) + carets(meant);
    }

    /** Keeps the tabs, which are as wide below as above. */
    private static String blank(String text) {
        return text.replaceAll("[^\t]", " ");
    }

    private static String carets(String text) {
        return text.isEmpty() ? "^" : text.replaceAll("[^\t]", "^");
    }
}
