package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.Map;

/**
 * What the rows of a table say, each with the entry that says it.
 *
 * @param families of codes
 * @param enhancedFamilies of enhanced status codes
 * @param codes in the order of the table
 * @param enhancedCodes in the order of the table
 * @param familyIndex the families, for look-ups
 */
record Rows(
        Map<Entry, Family> families,
        Map<Entry, EnhancedFamily> enhancedFamilies,
        Map<Entry, Code> codes,
        Map<Entry, EnhancedCode> enhancedCodes,
        Families familyIndex) {

    /** Returns the outcome of a code, whether a row lists it or a family covers it. */
    Outcome outcomeOf(String text) {
        return codes.values().stream()
                .filter(code -> code.text().equals(text))
                .map(Code::outcome)
                .findFirst()
                .or(() -> familyIndex.of(text).map(Family::outcome))
                .orElse(Outcome.UNCLASSIFIED);
    }
}
