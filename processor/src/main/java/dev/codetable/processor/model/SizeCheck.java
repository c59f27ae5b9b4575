package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sees to it that what is generated fits into what the Java compiler and class files can hold. */
final class SizeCheck {

    /** What an enum holds with certainty; javac gives up between 2,500 and 2,850 constants. */
    static final int ENUM_CONSTANTS = 2_000;

    /** From here on people are told that their enum will become a class, which breaks their switches. */
    private static final int ENUM_NOTE = ENUM_CONSTANTS * 4 / 5;

    /** Each takes some five entries in the constant pool of the outcome's class, which holds 65,535. */
    private static final int EXCEPTIONS_OF_AN_OUTCOME = 10_000;

    /** Their constants carry lists, so that fewer of them fit into an initializer; the registry has 81. */
    private static final int ENHANCED_CONSTANTS = 400;

    private final Rows rows;
    private final Problems problems;

    SizeCheck(Rows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Decides whether the codes become an enum or a class. */
    CodeTable.Shape shape(CodeTable.Shape asked) {
        int constants = constants();
        if (asked == CodeTable.Shape.ENUM && constants > ENUM_CONSTANTS) {
            report(
                    firstBeyond(ENUM_CONSTANTS),
                    "from this row on there are more than %s constants, aliases counted, which an enum may not hold; ask for Shape.CLASS or Shape.AUTO"
                            .formatted(shown(ENUM_CONSTANTS)));
        }
        return asked == CodeTable.Shape.AUTO
                ? (constants > ENUM_CONSTANTS ? CodeTable.Shape.CLASS : CodeTable.Shape.ENUM)
                : asked;
    }

    /** Returns what to tell people before an enum grows into a class. */
    Optional<String> note(CodeTable.Shape asked) {
        int constants = constants();
        return asked == CodeTable.Shape.AUTO && constants >= ENUM_NOTE && constants <= ENUM_CONSTANTS
                ? Optional.of(
                        "the table has %s of the %s constants that an enum may hold, aliases counted; beyond that the codes become a class, which ends 'case' labels and EnumMaps; Shape.CLASS makes them one now"
                                .formatted(shown(constants), shown(ENUM_CONSTANTS)))
                : Optional.empty();
    }

    void check(CodeTable.Exceptions exceptions) {
        int enhanced = 0;
        for (Map.Entry<Entry, EnhancedCode> row : rows.enhancedCodes().entrySet()) {
            int before = enhanced;
            enhanced += 1 + row.getValue().aliases().size();
            if (before <= ENHANCED_CONSTANTS && enhanced > ENHANCED_CONSTANTS) {
                report(
                        row.getKey(),
                        "from this row on there are more than %s x. rows, aliases counted; remove some"
                                .formatted(shown(ENHANCED_CONSTANTS)));
            }
        }
        if (exceptions == CodeTable.Exceptions.BY_CODE) {
            TableModel.FAILURES.forEach(this::checkExceptions);
        }
    }

    private void checkExceptions(Outcome outcome) {
        List<Entry> failing = rows.codes().entrySet().stream()
                .filter(row -> row.getValue().outcome() == outcome)
                .map(Map.Entry::getKey)
                .toList();
        if (failing.size() > EXCEPTIONS_OF_AN_OUTCOME) {
            report(
                    failing.get(EXCEPTIONS_OF_AN_OUTCOME),
                    "from this row on there are more than %s codes that are %s, each with an exception class; ask for exceptions = CodeTable.Exceptions.BY_OUTCOME"
                            .formatted(shown(EXCEPTIONS_OF_AN_OUTCOME), Outcomes.word(outcome)));
        }
    }

    private int constants() {
        return rows.codes().values().stream()
                .mapToInt(code -> 1 + code.aliases().size())
                .sum();
    }

    private Entry firstBeyond(int constants) {
        int counted = 0;
        for (Map.Entry<Entry, Code> row : rows.codes().entrySet()) {
            counted += 1 + row.getValue().aliases().size();
            if (counted > constants) {
                return row.getKey();
            }
        }
        throw new IllegalStateException("no more than " + constants);
    }

    /** With commas, in whatever language the build runs. */
    private static String shown(int number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    private void report(Entry entry, String message) {
        problems.add(entry.code().position(), message);
    }
}
