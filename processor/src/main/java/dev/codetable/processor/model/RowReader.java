package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entries into families and codes; families first, since codes take their outcome from them. */
final class RowReader {

    private final Problems problems;
    private final NameReader names;

    RowReader(Problems problems) {
        this.problems = problems;
        this.names = new NameReader(problems);
    }

    Rows read(List<Entry> entries) {
        Map<Entry, Family> families = new LinkedHashMap<>();
        Map<Entry, EnhancedFamily> enhancedFamilies = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.key() instanceof CodeCell.Family family) {
                families.put(entry, family(family, entry));
            } else if (entry.key() instanceof CodeCell.EnhancedFamily family) {
                enhancedFamilies.put(entry, enhancedFamily(family, entry));
            }
        }
        Families index = Families.of(List.copyOf(families.values()));
        Map<Entry, Code> codes = new LinkedHashMap<>();
        Map<Entry, EnhancedCode> enhancedCodes = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.key() instanceof CodeCell.Single code) {
                codes.put(entry, code(code, entry, index));
            } else if (entry.key() instanceof CodeCell.Enhanced code) {
                enhancedCodes.put(entry, enhancedCode(code, entry, enhancedFamilies.values()));
            }
        }
        return new Rows(families, enhancedFamilies, codes, enhancedCodes, index);
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
                family.pattern(),
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
