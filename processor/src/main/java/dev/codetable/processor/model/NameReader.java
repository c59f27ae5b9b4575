package dev.codetable.processor.model;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Columns;
import java.util.List;
import java.util.Optional;

/** Reads the names of constants and groups, and holds each against what Java allows. */
final class NameReader {

    private final Problems problems;

    NameReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the name of a family, which is a group if it has one. */
    Optional<String> group(Entry entry) {
        Cell name = entry.cell(Columns.NAME);
        return name.isBlank() ? Optional.empty() : Optional.of(written(name));
    }

    /** Returns the name of a constant, as written or as derived from the meaning. */
    String constant(Entry entry) {
        return entry.isNameDerived() ? derived(entry) : written(entry.nameCell());
    }

    /** Returns the older names of a constant. */
    List<String> aliases(Entry entry) {
        return entry.cell(Columns.ALIASES).words().stream().map(this::written).toList();
    }

    private String written(Cell name) {
        if (Names.isTooLong(name.text())) {
            problems.add(name.position(), "this name has more than 1 KiB, the most that a name may have");
        } else if (!InvisibleCharacters.report(name, problems) && !Names.isIdentifier(name.text())) {
            problems.add(
                    name.position(),
                    "'%s' is %s; write %s"
                            .formatted(
                                    name.text(),
                                    Names.isKeyword(name.text())
                                            ? "a word of the Java language"
                                            : "no name for a Java constant",
                                    suggestion(name.text())));
        }
        return name.text();
    }

    private static String suggestion(String name) {
        String likely = Names.ofMeaning(name);
        return Names.isIdentifier(likely)
                ? likely
                : "a letter, then letters, digits and underscores, such as MAILBOX_FULL";
    }

    private String derived(Entry entry) {
        String derived = Names.ofMeaning(entry.text(Columns.MEANING));
        if (Names.isTooLong(derived)) {
            problems.add(
                    entry.cell(Columns.NAME).position(),
                    "the name derived from the meaning of code '%s' has more than 1 KiB; %s"
                            .formatted(
                                    entry.code().text(),
                                    entry.hasColumn(Columns.NAME) ? "fill in 'name'" : "add the column 'name'"));
            return derived;
        }
        if (!Names.isIdentifier(derived)) {
            problems.add(
                    entry.cell(Columns.NAME).position(),
                    "code '%s' has no name%s; %s"
                            .formatted(
                                    entry.code().text(),
                                    derived.isEmpty()
                                            ? " and no meaning to derive one from"
                                            : ", and '%s', derived from its meaning, is no Java identifier"
                                                    .formatted(derived),
                                    entry.hasColumn(Columns.NAME) ? "fill in 'name'" : "add the column 'name'"));
        }
        return derived;
    }
}
