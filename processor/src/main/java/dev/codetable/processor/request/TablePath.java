package dev.codetable.processor.request;

import java.util.List;
import java.util.Optional;

/**
 * How the path of a table is written, so that every compiler and every operating system takes it. They differ in what
 * they make of anything else, so it is refused here, in the same words for all.
 */
final class TablePath {

    /** The ends of the files that can be read. */
    private static final List<String> EXTENSIONS = List.of(".tsv", ".csv");

    /** What javac takes in a path as it is, beside letters, digits and what is not ASCII. */
    private static final String PLAIN_SIGNS = "/-_.~!$&'()+,;=@";

    private TablePath() {}

    /** What is wrong with a path, if anything. */
    static Optional<String> flaw(String path) {
        return shapeFlaw(path).map(flaw -> "\"" + path + "\" " + flaw);
    }

    private static Optional<String> shapeFlaw(String path) {
        if (path.isEmpty()) {
            return Optional.of("is no path; one such as com/acme/codes.tsv is expected");
        }
        if (path.startsWith("codetable:")) {
            return Optional.of("is no built-in table; CodeTable.SMTP is the only one");
        }
        if (path.startsWith("/")) {
            return Optional.of("starts with '/'; paths are relative to a source or resource root");
        }
        return path.codePoints()
                .filter(character -> !isPlain(character))
                .boxed()
                .findFirst()
                .map(TablePath::characterFlaw)
                .or(() -> segmentFlaw(path))
                .or(() -> extensionFlaw(path));
    }

    private static boolean isPlain(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || PLAIN_SIGNS.indexOf(character) >= 0;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String characterFlaw(int character) {
        return switch (character) {
            case '\\' -> "has a backslash; write '/' between the parts of a path";
            case ':' -> "has a ':'; paths are relative to a source or resource root, without drive or scheme";
            case ' ' -> "has a space, which not every compiler takes";
            default -> "has the character %s, which not every compiler takes".formatted(describe(character));
        };
    }

    private static String describe(int character) {
        boolean visible = character > ' ' && character < 0x7F;
        return visible ? "'" + (char) character + "'" : "U+%04X".formatted(character);
    }

    private static Optional<String> segmentFlaw(String path) {
        if (path.endsWith("/")) {
            return Optional.of("ends with '/'; the path of a file is expected");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty()) {
                return Optional.of("has two '/' in a row");
            }
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.of("has a part '" + segment + "'; write the path from the source or resource root on");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> extensionFlaw(String path) {
        return EXTENSIONS.stream().anyMatch(path::endsWith)
                ? Optional.empty()
                : Optional.of(
                        "does not end in " + String.join(" or ", EXTENSIONS) + ", the kind of table that is read");
    }
}
