package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entries into families and codes; families first, since codes take their outcome from them. */
final class RowReader {

    /** Every code is held against every family, and every family against every other one. */
    private static final int MAX_FAMILIES = 1_000;

    private final Content content;
    private final Problems problems;
    private final NameReader names;
    private final OwnValues values;

    RowReader(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.names = new NameReader(problems);
        this.values = new OwnValues(content.columns(), problems);
    }

    Rows read() {
        Map<Entry, Family> families = families();
        Map<Entry, EnhancedFamily> enhancedFamilies = new LinkedHashMap<>();
        for (Entry entry : content.entries()) {
            if (entry.key() instanceof CodeCell.EnhancedFamily family) {
                enhancedFamilies.put(entry, enhancedFamily(family, entry));
            }
        }
        Families index = Families.of(List.copyOf(families.values()), content.format());
        Map<Entry, Code> codes = new LinkedHashMap<>();
        Map<Entry, EnhancedCode> enhancedCodes = new LinkedHashMap<>();
        for (Entry entry : content.entries()) {
            if (entry.key() instanceof CodeCell.Single code) {
                codes.put(entry, code(code, entry, index));
            } else if (entry.key() instanceof CodeCell.Enhanced code) {
                enhancedCodes.put(entry, enhancedCode(code, entry, enhancedFamilies.values()));
            }
        }
        Map<String, Code> codesByText = new HashMap<>();
        codes.values().forEach(code -> codesByText.put(code.text(), code));
        Map<Entry, PairCode> pairs = new LinkedHashMap<>();
        for (Entry entry : content.entries()) {
            if (entry.key() instanceof CodeCell.Pair pair) {
                pairs.put(entry, pair(pair, entry, codesByText, index));
            }
        }
        return new Rows(families, enhancedFamilies, codes, enhancedCodes, pairs, index, content.format(), codesByText);
    }

    private Map<Entry, Family> families() {
        Map<Entry, Family> families = new LinkedHashMap<>();
        for (Entry entry : content.entries()) {
            if (entry.key() instanceof CodeCell.Family family) {
                if (families.size() == MAX_FAMILIES) {
                    problems.add(
                            entry.code().position(),
                            "from here on there are too many families; a table has at most 1,000");
                    return families;
                }
                families.put(entry, family(family, entry));
            }
        }
        return families;
    }

    private Family family(CodeCell.Family family, Entry entry) {
        Cell outcome = entry.cell(Columns.OUTCOME);
        if (outcome.isBlank()) {
            problems.add(
                    outcome.position(),
                    "family '%s' has no outcome; a family is there to give one to the codes that no row lists"
                            .formatted(entry.code().text()));
        }
        return new Family(
                family.pattern().in(content.format()),
                names.group(entry),
                Outcomes.one(outcome, problems).orElse(Outcome.UNCLASSIFIED),
                description(entry));
    }

    private EnhancedFamily enhancedFamily(CodeCell.EnhancedFamily family, Entry entry) {
        return new EnhancedFamily(
                family.subject(),
                names.group(entry),
                Outcomes.several(entry.cell(Columns.OUTCOME), problems),
                description(entry));
    }

    private Code code(CodeCell.Single code, Entry entry, Families families) {
        Cell outcome = entry.cell(Columns.OUTCOME);
        Optional<Family> family = families.of(code.text());
        if (outcome.isBlank() && family.isEmpty()) {
            problems.add(
                    outcome.position(),
                    "code '%s' has no outcome, and no family covers it; fill in 'outcome', or add a family such as '*'"
                            .formatted(code.text()));
        }
        return new Code(
                code.text(),
                names.constant(entry),
                Outcomes.one(outcome, problems)
                        .or(() -> family.map(Family::outcome))
                        .orElse(Outcome.UNCLASSIFIED),
                names.aliases(entry),
                values.of(entry),
                description(entry));
    }

    private EnhancedCode enhancedCode(CodeCell.Enhanced code, Entry entry, Iterable<EnhancedFamily> families) {
        return new EnhancedCode(
                code.subject(),
                code.detail(),
                names.constant(entry),
                enhancedOutcomes(code, entry, families),
                entry.cell(Columns.REPLIES).words().stream().map(Cell::text).toList(),
                names.aliases(entry),
                values.of(entry),
                description(entry));
    }

    /** A pair without an outcome of its own leaves the reply code's, and is there for its class. */
    private PairCode pair(CodeCell.Pair pair, Entry entry, Map<String, Code> codes, Families families) {
        Optional<Outcome> ofCode = Optional.ofNullable(codes.get(pair.code()))
                .map(Code::outcome)
                .or(() -> families.of(pair.code()).map(Family::outcome));
        Optional<Outcome> own = Outcomes.one(entry.cell(Columns.OUTCOME), problems);
        String detail =
                pair.detail().isPresent() ? Integer.toString(pair.detail().getAsInt()) : "*";
        return new PairCode(
                pair.code(),
                pair.statusClass() + "." + pair.subject() + "." + detail,
                names.constant(entry),
                own.or(() -> ofCode).orElse(Outcome.UNCLASSIFIED),
                values.of(entry),
                description(entry));
    }

    private List<Outcome> enhancedOutcomes(CodeCell.Enhanced code, Entry entry, Iterable<EnhancedFamily> families) {
        Cell outcome = entry.cell(Columns.OUTCOME);
        if (!outcome.isBlank()) {
            return Outcomes.several(outcome, problems);
        }
        for (EnhancedFamily family : families) {
            if (family.subject() == code.subject() && !family.outcomes().isEmpty()) {
                return family.outcomes();
            }
        }
        problems.add(
                outcome.position(),
                "code '%s' has no outcome, and no family covers it; list those that it is sent with, such as: transient permanent"
                        .formatted(entry.code().text()));
        return List.of();
    }

    private static Description description(Entry entry) {
        Cell deprecated = entry.cell(Columns.DEPRECATED);
        return new Description(
                entry.text(Columns.MEANING),
                Reference.list(entry.text(Columns.REFERENCE)),
                deprecated.isBlank() ? Optional.empty() : Optional.of(deprecated.text()));
    }
}
