package dev.codetable.processor.model;

import dev.codetable.Outcome;
import dev.codetable.processor.model.ExceptionClass.Carried;
import dev.codetable.processor.model.OutcomeClasses.Branch;
import dev.codetable.processor.model.OutcomeClasses.FamilyBranch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the exception classes of one outcome, and says which code gets which. */
final class OutcomeClassesBuilder {

    /** A class that rows ask for; several where they share it. */
    private static final class Draft {
        private final List<Member> members = new ArrayList<>();
    }

    /**
     * A row that has a class.
     *
     * @param parent the class that the row's own would extend; empty for the outcome's
     * @param aliases older names, each with a class too
     */
    private record Member(
            String subject,
            Optional<String> parent,
            Description description,
            Optional<Carried> carried,
            List<String> aliases) {}

    private final Rows rows;
    private final Groups allGroups;
    private final Outcome outcome;
    private final List<Family> groups;
    private final Map<String, Member> groupMembers = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    /** The class of each reply code that needs a branch of its own; empty for the outcome's. */
    private final Map<String, String> codeClasses = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> statusesByCode = new HashMap<>();
    private final Map<String, String> byStatus = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> pairsByCode = new HashMap<>();
    private final Map<String, Map<String, String>> openPairsByCode = new HashMap<>();

    OutcomeClassesBuilder(Rows rows, Groups groups, Outcome outcome) {
        this.rows = rows;
        this.allGroups = groups;
        this.outcome = outcome;
        this.groups = groups.in(outcome);
    }

    OutcomeClasses build() {
        rows.codes().forEach((entry, code) -> {
            if (code.outcome() == outcome) {
                add(entry, code);
            }
        });
        rows.enhancedCodes().forEach((entry, code) -> {
            if (code.outcomes().contains(outcome)) {
                add(entry, code);
            }
        });
        rows.pairs().forEach((entry, pair) -> {
            if (pair.outcome() == outcome) {
                add(entry, pair);
            }
        });
        List<ExceptionClass> classes = new ArrayList<>();
        groups.forEach(group -> addGroup(group, classes));
        drafts.forEach((name, draft) -> addDraft(name, draft, classes));
        return new OutcomeClasses(
                outcome,
                List.copyOf(classes),
                branches(),
                byStatus,
                groups.stream()
                        .map(group -> new FamilyBranch(group.pattern(), className(group)))
                        .toList());
    }

    private void add(Entry entry, Code code) {
        Optional<String> groupClass = groupClass(code.text());
        var carried = Optional.of(new Carried(Optional.of(code.text()), Optional.empty()));
        List<String> aliases = olderNames(entry, code.name());
        Optional<String> className = RowClass.name(entry, code.name());
        Optional<Family> namesake = allGroups.namedLike(entry, code);
        if (namesake.isPresent()) {
            groupMembers.put(
                    className(namesake.get()),
                    new Member(code.text(), Optional.empty(), code.description(), carried, aliases));
        } else if (className.isPresent()) {
            draft(className.get())
                    .members
                    .add(new Member(code.text(), groupClass, code.description(), carried, aliases));
        }
        codeClasses.put(code.text(), className.or(() -> groupClass).orElse(""));
    }

    private void add(Entry entry, EnhancedCode code) {
        Optional<String> className = RowClass.name(entry, code.name());
        if (className.isEmpty()) {
            return;
        }
        Optional<String> reply = parentReply(code);
        Optional<String> parent = reply.flatMap(this::classOfReply);
        draft(className.get())
                .members
                .add(new Member(
                        "x." + code.key(),
                        parent,
                        code.description(),
                        Optional.of(new Carried(reply, Optional.of(statusClass() + "." + code.key()))),
                        olderNames(entry, code.name())));
        reply.ifPresent(text -> {
            codeClasses.putIfAbsent(text, parent.orElse(""));
            statusesByCode.computeIfAbsent(text, key -> new LinkedHashMap<>()).put(code.key(), className.get());
        });
        byStatus.put(code.key(), className.get());
    }

    private void add(Entry entry, PairCode pair) {
        Optional<String> className = RowClass.name(entry, pair.name());
        if (className.isEmpty()) {
            return;
        }
        boolean sameOutcome = rows.outcomeOf(pair.code()) == outcome;
        Optional<String> codeClass = sameOutcome ? classOfReply(pair.code()) : Optional.empty();
        Optional<String> parent = sameOutcome ? classOfPairAsRows(pair).or(() -> codeClass) : Optional.empty();
        Optional<Carried> carried = pair.isForAllDetails()
                ? Optional.empty()
                : Optional.of(new Carried(Optional.of(pair.code()), Optional.of(pair.status())));
        draft(className.get())
                .members
                .add(new Member(pair.text(), parent, pair.description(), carried, olderNames(entry, pair.name())));
        codeClasses.putIfAbsent(pair.code(), codeClass.orElse(""));
        Map<String, Map<String, String>> byCode = pair.isForAllDetails() ? openPairsByCode : pairsByCode;
        byCode.computeIfAbsent(pair.code(), key -> new LinkedHashMap<>())
                .put(pair.isForAllDetails() ? pair.statusStart() : pair.status(), className.get());
    }

    /** A catch block for the status's class goes on catching when a site gives the pair a name. */
    private Optional<String> classOfPairAsRows(PairCode pair) {
        return Optional.ofNullable(statusesByCode
                .getOrDefault(pair.code(), Map.of())
                .get(pair.status().substring(2)));
    }

    private int statusClass() {
        return outcome == Outcome.TRANSIENT ? 4 : 5;
    }

    /** Returns the first reply code of this outcome that the status goes with. */
    private Optional<String> parentReply(EnhancedCode code) {
        return code.replies().stream()
                .filter(reply -> rows.outcomeOf(reply) == outcome)
                .findFirst();
    }

    private Optional<String> classOfReply(String reply) {
        return Optional.ofNullable(codeClasses.get(reply))
                .filter(name -> !name.isEmpty())
                .or(() -> groupClass(reply));
    }

    private Optional<String> groupClass(String code) {
        return allGroups.covering(code, groups).map(OutcomeClassesBuilder::className);
    }

    private void addGroup(Family group, List<ExceptionClass> classes) {
        String name = className(group);
        Optional<String> parent = Groups.around(group, groups).map(OutcomeClassesBuilder::className);
        Optional<Member> row = Optional.ofNullable(groupMembers.get(name));
        classes.addAll(withAliases(
                name,
                parent,
                group.pattern().text(),
                group.description(),
                row.flatMap(Member::carried),
                row.map(Member::aliases).orElse(List.of())));
    }

    private void addDraft(String name, Draft draft, List<ExceptionClass> classes) {
        Member first = draft.members.get(0);
        List<Optional<String>> parents = draft.members.stream()
                .map(Member::parent)
                .filter(parent -> !parent.equals(Optional.of(name)))
                .distinct()
                .toList();
        Optional<String> parent = parents.size() == 1 ? parents.get(0) : Optional.empty();
        if (draft.members.size() == 1) {
            classes.addAll(
                    withAliases(name, parent, first.subject(), first.description(), first.carried(), first.aliases()));
        } else {
            String subject = String.join(
                    ", ", draft.members.stream().map(Member::subject).toList());
            var description = new Description("", List.of(), Optional.empty());
            classes.addAll(withAliases(name, parent, subject, description, Optional.empty(), List.of()));
        }
    }

    /** Puts the classes of older names between a class and its parent, so that old catch blocks still catch it. */
    private static List<ExceptionClass> withAliases(
            String name,
            Optional<String> parent,
            String subject,
            Description description,
            Optional<Carried> carried,
            List<String> aliases) {
        List<ExceptionClass> classes = new ArrayList<>();
        Optional<String> above = parent;
        for (String alias : aliases) {
            classes.add(new ExceptionClass(alias, above, subject, description, carried, Optional.of(name)));
            above = Optional.of(alias);
        }
        classes.add(new ExceptionClass(name, above, subject, description, carried, Optional.empty()));
        return classes;
    }

    private List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        codeClasses.forEach((code, className) -> {
            Map<String, String> byStatus = statusesByCode.getOrDefault(code, Map.of());
            Map<String, String> pairs = pairsByCode.getOrDefault(code, Map.of());
            Map<String, String> openPairs = openPairsByCode.getOrDefault(code, Map.of());
            boolean chooses = !byStatus.isEmpty() || !pairs.isEmpty() || !openPairs.isEmpty();
            if (chooses || !className.equals(groupClass(code).orElse(""))) {
                branches.add(new Branch(code, className, byStatus, pairs, openPairs));
            }
        });
        return List.copyOf(branches);
    }

    private Draft draft(String className) {
        return drafts.computeIfAbsent(className, name -> new Draft());
    }

    private static List<String> olderNames(Entry entry, String constant) {
        return List.copyOf(RowClass.olderNames(entry, constant).keySet());
    }

    private static String className(Family group) {
        return Names.pascal(group.name().orElseThrow());
    }
}
