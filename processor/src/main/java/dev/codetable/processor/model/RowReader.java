package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entries into families and codes; families first, since codes take their outcome from them. */
final class RowReader {

    private final Problems problems;

    RowReader(Problems problems) {
        this.problems = problems;
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
                groupName(entry),
                Outcomes.one(outcome, problems).orElse(Outcome.UNCLASSIFIED),
                description(entry));
    }

    private EnhancedFamily enhancedFamily(CodeCell.EnhancedFamily family, Entry entry) {
        return new EnhancedFamily(
                family.subject(),
                groupName(entry),
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
        if (!entry.cell(Columns.REPLIES).isBlank()) {
            problems.add(entry.cell(Columns.REPLIES).position(), "only x. rows have 'replies'; leave this cell blank");
        }
        return new Code(
                code.text(),
                name(entry),
                Outcomes.one(outcome, problems)
                        .or(() -> family.map(Family::outcome))
                        .orElse(Outcome.UNCLASSIFIED),
                aliases(entry),
                description(entry));
    }

    private EnhancedCode enhancedCode(CodeCell.Enhanced code, Entry entry, Iterable<EnhancedFamily> families) {
        return new EnhancedCode(
                code.subject(),
                code.detail(),
                name(entry),
                enhancedOutcomes(code, entry, families),
                entry.cell(Columns.REPLIES).words().stream().map(Cell::text).toList(),
                aliases(entry),
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

    private Optional<String> groupName(Entry entry) {
        Cell name = entry.cell(Columns.NAME);
        if (name.isBlank()) {
            return Optional.empty();
        }
        checkIdentifier(name);
        return Optional.of(name.text());
    }

    private String name(Entry entry) {
        if (!entry.isNameDerived()) {
            checkIdentifier(entry.nameCell());
            return entry.nameCell().text();
        }
        String derived = Names.ofMeaning(entry.text(Columns.MEANING));
        if (!Names.isIdentifier(derived)) {
            problems.add(
                    entry.cell(Columns.NAME).position(),
                    derived.isEmpty()
                            ? "code '%s' has no name and no meaning to derive one from; fill in 'name'"
                                    .formatted(entry.code().text())
                            : "code '%s' has no name, and '%s', derived from its meaning, is no Java identifier; fill in 'name'"
                                    .formatted(entry.code().text(), derived));
        }
        return derived;
    }

    private List<String> aliases(Entry entry) {
        List<String> aliases = new ArrayList<>();
        for (Cell alias : entry.cell(Columns.ALIASES).words()) {
            checkIdentifier(alias);
            aliases.add(alias.text());
        }
        return List.copyOf(aliases);
    }

    private void checkIdentifier(Cell name) {
        if (!Names.isIdentifier(name.text())) {
            problems.add(
                    name.position(),
                    "'%s' is no name for a Java constant; write letters, digits and underscores, such as MAILBOX_FULL"
                            .formatted(name.text()));
        }
    }

    private static Description description(Entry entry) {
        Cell deprecated = entry.cell(Columns.DEPRECATED);
        return new Description(
                entry.text(Columns.MEANING),
                Reference.list(entry.text(Columns.REFERENCE)),
                deprecated.isBlank() ? Optional.empty() : Optional.of(deprecated.text()));
    }
}
