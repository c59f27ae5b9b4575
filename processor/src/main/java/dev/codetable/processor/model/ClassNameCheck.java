package dev.codetable.processor.model;

import dev.codetable.processor.model.Claims.Claim;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sees to it that the names of nested exception classes differ, from each other and from the types around them. */
final class ClassNameCheck {

    private static final int MAX_FILE_NAME = 255;

    private final Map<String, String> typeNames;
    private final int longestTypeName;
    private final Problems problems;
    private final Claims claims;
    private final Set<String> shared = new HashSet<>();

    /** Makes a check against the generated types, by their folded names. */
    ClassNameCheck(Map<String, String> typeNames, Problems problems) {
        this.typeNames = typeNames;
        this.longestTypeName = typeNames.values().stream()
                .mapToInt(name -> name.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
        this.problems = problems;
        this.claims = new Claims(ClassNameCheck::sameClass, problems);
    }

    /** Checks the class that a family is named after. */
    void group(String className, Cell cell) {
        ofName(new Claim(className, cell.position(), "choose another name"), cell);
    }

    /** Checks the class that is named after a constant or an older name of it. */
    void row(String className, Cell cell) {
        ofName(new Claim(className, cell.position(), "name a class in 'exception', or write - for none"), cell);
    }

    private void ofName(Claim claim, Cell cell) {
        if (isClassName(claim.name())) {
            claim(claim);
        } else if (Names.isIdentifier(cell.text())) { // else it is reported already
            problems.add(
                    cell.position(),
                    "'%s' would be the exception class '%s', which Java does not allow; %s"
                            .formatted(cell.text(), claim.name(), claim.advice()));
        }
    }

    /** Checks a name from the column {@code exception}; rows that give the same name mean the same class. */
    void shared(Cell cell) {
        if (InvisibleCharacters.report(cell, problems)) {
            return;
        }
        if (!isClassName(cell.text())) {
            problems.add(
                    cell.position(),
                    "'%s' is no name for a Java class; write %s, or - for none"
                            .formatted(cell.text(), suggestion(cell.text())));
        } else if (shared.add(cell.text())) {
            claim(new Claim(cell.text(), cell.position(), "name another, or write - for none"));
        }
    }

    /**
     * A class called java would hide the packages of the JDK, by which generated code gives types of hidden names; and
     * none can be called record, var or the like (JLS 3.9).
     */
    private static boolean isClassName(String name) {
        return Names.isIdentifier(name) && !Character.isLowerCase(name.codePointAt(0));
    }

    private static String suggestion(String name) {
        String likely = Names.pascal(Names.ofMeaning(name));
        return isClassName(likely) ? likely : "one such as MailboxFull";
    }

    private void claim(Claim claim) {
        String key = Names.fold(claim.name());
        int bytes = longestTypeName + ("$" + claim.name() + ".class").getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_FILE_NAME) {
            problems.add(
                    claim.position(),
                    "the file of this exception class would have a name of %s bytes, where most disks take %s; %s"
                            .formatted(bytes, MAX_FILE_NAME, claim.advice()));
        } else if (typeNames.containsKey(key)) {
            problems.add(
                    claim.position(),
                    "the exception class '%s' would have the name of the generated type '%s'; %s"
                            .formatted(claim.name(), typeNames.get(key), claim.advice()));
        } else {
            claims.claim(key, claim);
        }
    }

    private static String sameClass(Claim mine, Claim other) {
        return mine.name().equals(other.name())
                ? "the exception class '%s' is that of %s too".formatted(mine.name(), other.placeSeenFrom(mine))
                : "the exception class '%s' differs from '%s' of %s only in case or form of letters"
                        .formatted(mine.name(), other.name(), other.placeSeenFrom(mine));
    }
}
