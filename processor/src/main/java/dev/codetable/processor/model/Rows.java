package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a table say, each with the entry that says it.
 *
 * @param families of codes
 * @param enhancedFamilies of enhanced status codes
 * @param codes in the order of the table
 * @param enhancedCodes in the order of the table
 * @param pairs in the order of the tables
 * @param familyIndex the families, for look-ups
 * @param format the Java type of the codes
 * @param codesByText the codes, for look-ups
 */
record Rows(
        Map<Entry, Family> families,
        Map<Entry, EnhancedFamily> enhancedFamilies,
        Map<Entry, Code> codes,
        Map<Entry, EnhancedCode> enhancedCodes,
        Map<Entry, PairCode> pairs,
        Families familyIndex,
        CodeFormat format,
        Map<String, Code> codesByText) {

    /** Returns the outcome of a code, whether a row lists it or a family covers it. */
    Outcome outcomeOf(String text) {
        return Optional.ofNullable(codesByText.get(text))
                .map(Code::outcome)
                .or(() -> familyIndex.of(text).map(Family::outcome))
                .orElse(Outcome.UNCLASSIFIED);
    }
}
