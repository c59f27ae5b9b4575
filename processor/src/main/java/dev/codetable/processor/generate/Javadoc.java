package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.codetable.processor.model.Description;
import dev.codetable.processor.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Text from tables as Javadoc, in which nothing of it can act as markup, as a tag or as the end of the comment. */
final class Javadoc {

    private static final int WIDTH = 100;

    private Javadoc() {}

    static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r', '\t' -> escaped.append(' ');
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '{', '}', '\\', '*', '/' ->
                    escaped.append(needsEntity(c, escaped) ? "&#" + c + ";" : Character.toString(c));
                default -> escaped.append(isShown(c) ? Character.toString(c) : "&#92;u%04x".formatted(c));
            }
        });
        return escaped.toString();
    }

    /** Returns a code or a name in the font for code. */
    static String code(String text) {
        String escaped = escape(text);
        return escaped.equals(text) ? "{@code " + text + "}" : "<code>" + escaped + "</code>";
    }

    /** Makes a comment of paragraphs and tags, each on lines of its own and wrapped. */
    static CodeBlock of(List<String> paragraphs, List<String> tags) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap((lines.isEmpty() ? "" : "<p>") + paragraph, "", lines);
        }
        if (!tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> wrap(tag, "    ", lines));
        return CodeBlock.of("$L\n", String.join("\n", lines));
    }

    static CodeBlock of(String sentence, String... tags) {
        return of(List.of(sentence), List.of(tags));
    }

    /** Makes the comment of a code: a lead such as its number, its meaning, where it is defined, why not to use it. */
    static CodeBlock describing(String lead, Description description) {
        String meaning = escape(description.meaning());
        List<String> tags = new ArrayList<>();
        description.references().forEach(reference -> tags.add("@see " + link(reference)));
        description.deprecation().ifPresent(text -> tags.add("@deprecated " + escape(text)));
        return of(List.of(lead + (meaning.isEmpty() ? "." : ": " + meaning + ".")), tags);
    }

    private static String link(Reference reference) {
        String label = escape(reference.label());
        return reference
                .url()
                .map(url -> "<a href=\"" + escapeUrl(url) + "\">" + label + "</a>")
                .orElse("<span>" + label + "</span>");
    }

    private static String escapeUrl(String url) {
        return url.replace("&", "&amp;").replace("@", "%40").replace("*", "%2A");
    }

    /** A slash is harmless but after a star, and a star but before a slash. */
    private static boolean needsEntity(int c, StringBuilder before) {
        return (c != '/' && c != '*') || (c == '/' && before.length() > 0 && before.charAt(before.length() - 1) == '*');
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void wrap(String text, String indent, List<String> lines) {
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
    }
}
