package dev.codetable.processor.model;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Cell;
import dev.codetable.processor.table.Column;
import dev.codetable.processor.table.Columns;
import dev.codetable.processor.table.Table;
import java.util.regex.Pattern;

/** Decides on the Java type of a table's codes, and holds every code against it. */
final class CodeFormats {

    /** RFC 5321, section 4.2: three digits, the first from 2 to 5. */
    private static final Pattern REPLY_CODE = Pattern.compile("[2-5][0-9][0-9]");

    private CodeFormats() {}

    static CodeFormat of(Table table, Rows rows, Problems problems) {
        if (!rows.enhancedCodes().isEmpty()) {
            rows.codes().keySet().forEach(entry -> checkReplyCode(entry.code(), problems));
            rows.enhancedCodes()
                    .keySet()
                    .forEach(entry ->
                            entry.cell(Columns.REPLIES).words().forEach(reply -> checkReplyCode(reply, problems)));
            table.column(Columns.CODE).ifPresent(column -> checkNotText(column, problems));
            return CodeFormat.INT;
        }
        String pinned = table.column(Columns.CODE).map(Column::type).orElse("");
        if (pinned.equals("int")) {
            rows.codes().keySet().forEach(entry -> checkInt(entry.code(), problems));
            return CodeFormat.INT;
        }
        return pinned.equals("String")
                ? CodeFormat.TEXT
                : CodeFormat.of(rows.codes().values().stream().map(Code::text).toList());
    }

    private static void checkReplyCode(Cell cell, Problems problems) {
        if (!REPLY_CODE.matcher(cell.text()).matches()) {
            problems.add(
                    cell.position(),
                    "'%s' is no SMTP reply code, as all codes are in a table with x. rows; these have three digits, the first from 2 to 5"
                            .formatted(cell.text()));
        }
    }

    private static void checkNotText(Column column, Problems problems) {
        if (column.type().equals("String")) {
            problems.add(
                    column.position(),
                    "in a table with x. rows all codes are SMTP reply codes, which are int; write code or code:int");
        }
    }

    private static void checkInt(Cell cell, Problems problems) {
        if (!CodeFormat.isInt(cell.text())) {
            problems.add(
                    cell.position(),
                    "'%s' is no int, as the header says with code:int; write a number without leading zeros, or code:String in the header"
                            .formatted(cell.text()));
        }
    }
}
