package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is decided about the code to generate.
 *
 * @param names of the top-level types
 * @param format the Java type of the codes
 * @param shape ENUM or CLASS
 * @param columns that the table's author added
 * @param codes in the order of the table
 * @param families the longest first
 * @param enhancedCodes in the order of the table; empty for tables that are not about SMTP
 * @param enhancedFamilies in the order of the table
 * @param pairs in the order of the tables
 * @param exceptions which exceptions to generate
 * @param classes the exceptions of each outcome in {@link #FAILURES}
 * @param notes what to tell the table's author, though nothing is wrong
 */
public record TableModel(
        TypeNames names,
        CodeFormat format,
        CodeTable.Shape shape,
        List<OwnColumn> columns,
        List<Code> codes,
        List<Family> families,
        List<EnhancedCode> enhancedCodes,
        List<EnhancedFamily> enhancedFamilies,
        List<PairCode> pairs,
        CodeTable.Exceptions exceptions,
        List<OutcomeClasses> classes,
        List<String> notes) {

    /** The outcomes that have exceptions. */
    public static final List<Outcome> FAILURES = List.of(Outcome.TRANSIENT, Outcome.PERMANENT, Outcome.UNCLASSIFIED);

    /** Tells whether the members about SMTP replies and enhanced status codes are there. */
    public boolean hasEnhanced() {
        return !enhancedCodes.isEmpty();
    }

    /** Returns the longest family that covers a code. */
    public Optional<Family> familyOf(String code) {
        return new Families(families, format).of(code);
    }

    /** Returns the pair that decides for a reply code and a status: that of just the status before that of all details. */
    public Optional<PairCode> pairOf(String code, String status) {
        return pairs.stream()
                .filter(pair -> pair.code().equals(code) && pair.covers(status))
                .min(Comparator.comparing(PairCode::isForAllDetails));
    }

    public List<String> typeNames() {
        return names.all(hasEnhanced(), exceptions, shape);
    }
}
