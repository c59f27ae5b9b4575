package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that the names of nested exception classes differ, from each other and from the types around them. */
final class ClassNameCheck {

    private final Map<String, String> typeNames;
    private final Problems problems;
    private final Claims claims;
    private final Map<String, Position> sharedFirst = new HashMap<>();

    /** Makes a check against the generated types, by their folded names. */
    ClassNameCheck(Map<String, String> typeNames, Problems problems) {
        this.typeNames = typeNames;
        this.problems = problems;
        this.claims = new Claims(problems);
    }

    void group(String className, Cell cell) {
        claim(className, cell);
    }

    void own(String className, Cell cell) {
        if (!Names.isIdentifier(className) || Names.isRestrictedType(className)) {
            problems.add(
                    cell.position(),
                    "'%s' would be the exception class '%s', which Java does not allow; name a class in 'exception', or write - for none"
                            .formatted(cell.text(), className));
            return;
        }
        claim(className, cell);
    }

    /** Checks a name from the column {@code exception}; rows that give the same name mean the same class. */
    void shared(Cell cell) {
        if (!Names.isIdentifier(cell.text()) || Names.isRestrictedType(cell.text())) {
            problems.add(
                    cell.position(),
                    "'%s' is no name for a Java class; write one such as MailboxFull, or - for none"
                            .formatted(cell.text()));
            return;
        }
        if (sharedFirst.putIfAbsent(cell.text(), cell.position()) == null) {
            claim(cell.text(), cell);
        }
    }

    private void claim(String className, Cell cell) {
        String key = Names.fold(className);
        if (typeNames.containsKey(key)) {
            problems.add(
                    cell.position(),
                    "the exception class '%s' would have the name of the generated type '%s'; name another in 'exception', or write - for none"
                            .formatted(className, typeNames.get(key)));
            return;
        }
        claims.claim(key, new Claims.Claim(className, cell.position()), ClassNameCheck::sameClass);
    }

    private static String sameClass(Claims.Claim mine, Claims.Claim other) {
        return mine.name().equals(other.name())
                ? "the exception class '%s' is that of %s too; name another in 'exception', or the same in both to share it"
                        .formatted(mine.name(), other.place())
                : "the exception classes '%s' and '%s' of %s differ only in case or form of letters; name another in 'exception'"
                        .formatted(mine.name(), other.name(), other.place());
    }
}
