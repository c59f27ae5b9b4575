package dev.codetable.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestWord {

    private NearestWord() {}

    /** Returns the known word that takes the fewest edits, if these are few enough for it to be a slip. */
    public static Optional<String> to(String word, Collection<String> known) {
        int tolerated = Math.max(1, Math.min(3, word.length() / 3));
        return known.stream()
                .filter(each -> Math.abs(word.length() - each.length()) <= tolerated)
                .min(Comparator.comparingInt((String each) -> edits(word, each))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(each -> edits(word, each) <= tolerated);
    }

    /** Says that a word is unknown, which one was probably meant, and which ones there are. */
    public static String unknown(String what, String word, Collection<String> known) {
        String meant =
                to(word, known).map(near -> "; did you mean '" + near + "'?").orElse(";");
        return "unknown %s '%s'%s known are: %s".formatted(what, word, meant, String.join(", ", known));
    }

    /** Counts insertions, deletions, replacements and swaps of neighbours, regardless of case. */
    private static int edits(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
