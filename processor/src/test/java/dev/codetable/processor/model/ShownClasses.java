package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exceptions of an outcome in lines, as a test expects them. */
final class ShownClasses {

    private ShownClasses() {}

    /**
     * Shows each class with the codes that its constructors fill in, and with its parent below the outcome: {@code MailboxFull(552
     * 5.2.2) extends StorageExceeded}.
     */
    static List<String> classes(TableModel model, Outcome outcome) {
        return of(model, outcome).classes().stream().map(ShownClasses::shown).toList();
    }

    private static String shown(ExceptionClass type) {
        String carried = type.carried()
                .map(codes -> Stream.concat(codes.code().stream(), codes.status().stream())
                        .collect(Collectors.joining(" ", "(", ")")))
                .orElse("");
        return type.name()
                + carried
                + type.parent().map(" extends "::concat).orElse("")
                + type.renamedTo().map(", now "::concat).orElse("");
    }

    /** Shows what each code becomes, alone and with an enhanced status code: {@code 552: StorageExceeded, 2.2: MailboxFull}. */
    static List<String> branches(TableModel model, Outcome outcome) {
        return of(model, outcome).branches().stream()
                .map(branch -> branch.code() + ": "
                        + Stream.concat(
                                        Stream.of(branch.className().isEmpty() ? "-" : branch.className()),
                                        lines(branch.byStatus()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    /** Shows what each enhanced status code becomes without a reply code: {@code 2.2: MailboxFull}. */
    static List<String> byStatus(TableModel model, Outcome outcome) {
        return lines(of(model, outcome).byStatus()).toList();
    }

    /** Shows what the codes become that no row lists: {@code 08*: ConnectionException}. */
    static List<String> families(TableModel model, Outcome outcome) {
        return of(model, outcome).families().stream()
                .map(family -> family.pattern().text() + ": " + family.className())
                .toList();
    }

    private static Stream<String> lines(Map<String, String> classes) {
        return new TreeMap<>(classes).entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue());
    }

    /** Returns the exceptions of an outcome themselves. */
    static OutcomeClasses of(TableModel model, Outcome outcome) {
        return model.classes().stream()
                .filter(classes -> classes.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }
}
