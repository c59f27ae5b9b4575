package dev.codetable.processor.model;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a row is about. */
final class CodeCellReader {

    private static final Pattern ENHANCED = Pattern.compile("x\\.(\\d+)\\.(\\d+|\\*)");
    private static final Pattern PAIR = Pattern.compile("([2-5][0-9][0-9]) ([245])\\.(\\d+)\\.(\\d+|\\*)");
    /** As people write families elsewhere: 4xx, 5yz. */
    private static final Pattern DIGITS_AND_LETTERS = Pattern.compile("([1-9])(xx|XX|yz|YZ)");

    private static final int MAX_PART = 999;

    private final Problems problems;

    CodeCellReader(Problems problems) {
        this.problems = problems;
    }

    Optional<CodeCell> read(Cell cell) {
        String text = cell.text();
        if (text.isEmpty()) {
            return wrong(cell, "this row has no code; fill it in, or begin the line with # to make it a comment");
        }
        if (InvisibleCharacters.report(cell, problems)) {
            return Optional.empty();
        }
        if (text.startsWith("x.") || text.startsWith("X.")) {
            return enhanced(cell);
        }
        if (text.contains(" ")) {
            return pair(cell);
        }
        Matcher digits = DIGITS_AND_LETTERS.matcher(text);
        if (digits.matches()) {
            return wrong(
                    cell,
                    "'%s' is no code; for all codes of %s digits that begin with %s write %s"
                            .formatted(
                                    text,
                                    text.length(),
                                    digits.group(1),
                                    digits.group(1) + "?".repeat(digits.group(2).length())));
        }
        if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
            return family(cell);
        }
        return Optional.of(new CodeCell.Single(text));
    }

    private Optional<CodeCell> pair(Cell cell) {
        Matcher parts = PAIR.matcher(cell.text());
        if (!parts.matches()) {
            return wrong(
                    cell,
                    "'%s' is no code, since codes have no spaces; give each code a row, or write a pair such as 450 4.1.2 or 451 4.7.*"
                            .formatted(cell.text()));
        }
        Optional<Integer> subject = part("subject", parts.group(3), cell);
        OptionalInt detail = OptionalInt.empty();
        if (!parts.group(4).equals("*")) {
            Optional<Integer> written = part("detail", parts.group(4), cell);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            detail = OptionalInt.of(written.get());
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int statusClass = Integer.parseInt(parts.group(2));
        return Optional.of(new CodeCell.Pair(parts.group(1), statusClass, subject.get(), detail));
    }

    private Optional<CodeCell> family(Cell cell) {
        int star = cell.text().indexOf('*');
        if (star >= 0 && star < cell.text().length() - 1) {
            return wrong(
                    cell,
                    "'*' stands for the rest of a code, so nothing can follow it; use '?' for a single character");
        }
        return Optional.of(new CodeCell.Family(new FamilyPattern(cell.text())));
    }

    private Optional<CodeCell> enhanced(Cell cell) {
        Matcher parts = ENHANCED.matcher(cell.text());
        if (!parts.matches()) {
            String lower = cell.text().toLowerCase(Locale.ROOT);
            return wrong(
                    cell,
                    "'%s' is no enhanced status code; write %s"
                            .formatted(
                                    cell.text(),
                                    ENHANCED.matcher(lower).matches()
                                            ? lower
                                            : "one such as x.1.1, or x.1.* for all of a subject"));
        }
        Optional<Integer> subject = part("subject", parts.group(1), cell);
        if (parts.group(2).equals("*")) {
            return subject.map(CodeCell.EnhancedFamily::new);
        }
        Optional<Integer> detail = part("detail", parts.group(2), cell);
        return subject.isPresent() && detail.isPresent()
                ? Optional.of(new CodeCell.Enhanced(subject.get(), detail.get()))
                : Optional.empty();
    }

    private Optional<Integer> part(String what, String digits, Cell cell) {
        if (digits.length() > 1 && digits.startsWith("0")) {
            return wrong(
                    cell,
                    "the %s of '%s' has a leading zero, which no enhanced status code has; write %s"
                            .formatted(what, cell.text(), cell.text().replaceAll("\\.0+(?=\\d)", ".")));
        }
        if (digits.length() > 3) {
            return wrong(
                    cell,
                    "the %s of '%s' is above %s, the highest there is (RFC 3463, section 2)"
                            .formatted(what, cell.text(), MAX_PART));
        }
        return Optional.of(Integer.valueOf(digits));
    }

    private <T> Optional<T> wrong(Cell cell, String message) {
        problems.add(cell.position(), message);
        return Optional.empty();
    }
}
