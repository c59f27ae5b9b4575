package dev.codetable.processor.model;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import dev.codetable.processor.table.Columns;
import dev.codetable.processor.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides on the Java type of a table's codes, and holds every code and family against it. */
final class CodeFormats {

    /** RFC 5321, section 4.2: three digits, the first from 2 to 5. */
    private static final Pattern REPLY_CODE = Pattern.compile("[2-5][0-9][0-9]");

    private final List<Entry> rows;
    private final Problems problems;

    private CodeFormats(List<Entry> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    static CodeFormat of(List<Table> layers, List<Entry> rows, Problems problems) {
        var formats = new CodeFormats(rows, problems);
        List<Column> pins = layers.stream()
                .flatMap(table -> table.column(Columns.CODE).stream())
                .filter(column -> !column.type().isEmpty())
                .toList();
        CodeFormat format = rows.stream().anyMatch(row -> row.key() instanceof CodeCell.Enhanced)
                ? formats.ofReplyCodes(pins)
                : formats.ofCodes(pins);
        formats.checkFamilies(format);
        return format;
    }

    private CodeFormat ofReplyCodes(List<Column> pins) {
        for (Entry row : rows) {
            if (row.key() instanceof CodeCell.Single) {
                checkReplyCode(row.code());
            } else if (row.key() instanceof CodeCell.Enhanced) {
                row.cells()
                        .getOrDefault(Columns.REPLIES, row.code().blank())
                        .words()
                        .forEach(this::checkReplyCode);
            }
        }
        for (Column pin : pins) {
            if (!pin.type().equals("int")) {
                problems.add(
                        pin.position(),
                        "in a table with x. rows all codes are SMTP reply codes, which are int; write code or code:int");
            }
        }
        return CodeFormat.INT;
    }

    private void checkReplyCode(Cell cell) {
        if (!REPLY_CODE.matcher(cell.text()).matches()) {
            problems.add(
                    cell.position(),
                    "'%s' is no SMTP reply code, as all codes are in a table with x. rows; these have three digits, the first from 2 to 5"
                            .formatted(cell.text()));
        }
    }

    private CodeFormat ofCodes(List<Column> pins) {
        checkPairs();
        if (pins.isEmpty()) {
            return CodeFormat.of(singles().map(row -> row.code().text()).toList());
        }
        Column pin = pins.get(0);
        pins.stream()
                .filter(other -> !other.type().equals(pin.type()))
                .forEach(other -> problems.add(
                        other.position(),
                        "codes are %s in an earlier layer; write code, or code:%s".formatted(pin.type(), pin.type())));
        return switch (pin.type()) {
            case "int" -> pinned(true);
            case "long" -> pinned(false);
            default -> CodeFormat.TEXT;
        };
    }

    private CodeFormat pinned(boolean toInt) {
        boolean anyHexadecimal = false;
        for (Entry row : singles().toList()) {
            Optional<CodeNumber> number = CodeNumber.of(row.code().text());
            if (number.isEmpty()) {
                reportPinned(row, toInt, "a number without leading zeros, or code:String in the header");
            } else if (toInt && !number.get().fitsInt()) {
                reportPinned(row, true, "code:long in the header");
            }
            anyHexadecimal |= number.isPresent() && number.get().hexadecimal();
        }
        return CodeFormat.ofNumbers(anyHexadecimal, toInt);
    }

    private void reportPinned(Entry row, boolean toInt, String instead) {
        problems.add(
                row.code().position(),
                "'%1$s' is no %2$s, as the header says with code:%2$s; write %3$s"
                        .formatted(row.code().text(), toInt ? "int" : "long", instead));
    }

    private Stream<Entry> singles() {
        return rows.stream().filter(row -> row.key() instanceof CodeCell.Single);
    }

    private void checkPairs() {
        for (Entry row : rows) {
            if (row.key() instanceof CodeCell.Pair) {
                problems.add(
                        row.code().position(),
                        "'%s' pairs a reply code with an enhanced status code, which only tables with x. rows have; lay this table over the built-in one: @CodeTable({CodeTable.SMTP, \"%s\"})"
                                .formatted(
                                        row.code().text(), row.code().position().table()));
            }
        }
    }

    private void checkFamilies(CodeFormat format) {
        for (Entry row : rows) {
            if (row.key() instanceof CodeCell.Family family) {
                checkFamily(family.pattern(), row.code().position(), format);
            }
        }
    }

    private void checkFamily(FamilyPattern pattern, Position position, CodeFormat format) {
        if (!format.isHexadecimal() || pattern.coversAll()) {
            return;
        }
        if (!pattern.isHexadecimal()) {
            problems.add(
                    position,
                    "the codes are hexadecimal, so write the family '%s' in hexadecimal too, such as 0xC000*, or * for all"
                            .formatted(pattern.text()));
        } else if (pattern.in(format).body().length() > 2 + format.hexadecimalDigits()) {
            problems.add(
                    position,
                    "the family '%s' has more than the %s digits of the codes"
                            .formatted(pattern.text(), format.hexadecimalDigits()));
        }
    }
}
