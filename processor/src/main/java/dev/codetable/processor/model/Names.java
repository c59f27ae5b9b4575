package dev.codetable.processor.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** How names are made from other names, and when two count as one. */
final class Names {

    /** In most scripts marks are no accents, but parts of the letters. */
    private static final Pattern NO_WORD =
            Pattern.compile("[[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]" + InvisibleCharacters.REGEX + "]+");

    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

    private static final Pattern OUTER_UNDERSCORE = Pattern.compile("^_|_$");

    private static final int MAX_BYTES = 1 << 10;

    private Names() {}

    /**
     * Derives the name of a constant from a meaning: apostrophes and the accents of Latin letters are dropped, letters
     * become upper case, and whatever is no letter or digit becomes one underscore between words.
     */
    static String ofMeaning(String meaning) {
        String plain = LATIN_ACCENTS
                .matcher(Normalizer.normalize(meaning, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("'", "")
                .replace("\u2019", "");
        String words =
                OUTER_UNDERSCORE.matcher(NO_WORD.matcher(plain).replaceAll("_")).replaceAll("");
        return Normalizer.normalize(words.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Turns MAILBOX_FULL into MailboxFull; a word that has small letters keeps its capitals. */
    static String pascal(String name) {
        var pascal = new StringBuilder();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                int first = word.codePointAt(0);
                String rest = word.substring(Character.charCount(first));
                boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
                pascal.appendCodePoint(Character.toUpperCase(first))
                        .append(capitals ? rest.toLowerCase(Locale.ROOT) : rest);
            }
        }
        return pascal.toString();
    }

    static String predicate(String name) {
        return "is" + pascal(name);
    }

    /** Two names that fold to the same would share a file name, or look alike. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Tells whether a name can be declared. */
    static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !isKeyword(name);
    }

    /** Tells whether a name has more than 1 KiB, which no reader and no tool expects. */
    static boolean isTooLong(String name) {
        return name.length() > MAX_BYTES / 3 && name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /**
     * Tells whether a name is taken by the language: as a keyword, a literal or the underscore. A member may be called
     * {@code yield}, but compilers differ in where they can read it.
     */
    static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || name.equals("yield");
    }
}
