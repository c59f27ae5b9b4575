package dev.codetable.processor.model;

import dev.codetable.processor.problem.NearestWord;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Column;
import dev.codetable.processor.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the columns that the author of a table added. */
final class OwnColumns {

    private static final List<String> TYPES =
            Arrays.stream(OwnColumn.Type.values()).map(OwnColumn.Type::word).toList();

    /** The names of members that generated types have or inherit, or by which Java serializes them. */
    private static final Set<String> TAKEN = Set.of(
            "addSuppressed",
            "asPermanent",
            "asSuccess",
            "asTransient",
            "checkTables",
            "class",
            "clone",
            "codesDisagree",
            "compareTo",
            "describeConstable",
            "detail",
            "enhancedCode",
            "enhancedStatus",
            "equals",
            "fillInStackTrace",
            "finalize",
            "find",
            "getCause",
            "getClass",
            "getDeclaringClass",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "hashCode",
            "initCause",
            "is",
            "isFailure",
            "isIntermediate",
            "isPermanent",
            "isPreliminary",
            "isSuccess",
            "isTransient",
            "isUnclassified",
            "named",
            "notify",
            "notifyAll",
            "of",
            "ordinal",
            "outcomes",
            "printStackTrace",
            "readExternal",
            "readObject",
            "readObjectNoData",
            "readResolve",
            "reply",
            "row",
            "serialPersistentFields",
            "serialVersionUID",
            "setStackTrace",
            "status",
            "statusCode",
            "subject",
            "text",
            "toString",
            "valueOf",
            "values",
            "wait",
            "writeExternal",
            "writeObject",
            "writeReplace");

    private final Problems problems;
    private final Map<String, OwnColumn> columns = new LinkedHashMap<>();

    private OwnColumns(Problems problems) {
        this.problems = problems;
    }

    /** Returns the columns of all layers; a later layer need not say the type again. */
    static List<OwnColumn> of(List<Table> layers, Problems problems) {
        var reader = new OwnColumns(problems);
        for (Table layer : layers) {
            layer.columns().stream()
                    .filter(column -> !column.isKnown() && !column.name().isEmpty())
                    .forEach(reader::add);
        }
        return List.copyOf(reader.columns.values());
    }

    private void add(Column column) {
        Optional<OwnColumn.Type> type = type(column);
        OwnColumn earlier = columns.get(column.name());
        if (earlier == null) {
            checkName(column);
            columns.put(
                    column.name(), new OwnColumn(column.name(), type.orElse(OwnColumn.Type.STRING), column.position()));
        } else if (type.isPresent() && type.get() != earlier.type()) {
            problems.add(
                    column.position(),
                    "column '%s' holds %s in an earlier layer; write '%s:%s'"
                            .formatted(
                                    column.name(),
                                    earlier.type().word(),
                                    column.name(),
                                    earlier.type().word()));
        }
    }

    /** Returns the type that a column is written with, if any. */
    private Optional<OwnColumn.Type> type(Column column) {
        Optional<OwnColumn.Type> type = Arrays.stream(OwnColumn.Type.values())
                .filter(each -> each.word().equals(column.type()))
                .findFirst();
        if (type.isEmpty() && !column.type().isEmpty()) {
            problems.add(column.position(), NearestWord.unknown("type", column.type(), TYPES));
        }
        return type;
    }

    private void checkName(Column column) {
        if (Names.isTooLong(column.name())) {
            problems.add(column.position(), "this name has more than 1 KiB, the most that a name may have");
        } else if (!InvisibleCharacters.report(column, problems)) {
            checkVisibleName(column);
        }
    }

    private void checkVisibleName(Column column) {
        if (!Names.isIdentifier(column.name())) {
            problems.add(
                    column.position(),
                    "'%s' is no name for a Java method; write letters and digits, such as httpStatus"
                            .formatted(column.name()));
        } else if (UsedInside.TYPES.contains(column.name())) {
            problems.add(
                    column.position(),
                    "a column named '%s' would hide what the generated types call so inside; rename the column"
                            .formatted(column.name()));
        } else if (TAKEN.contains(column.name())) {
            problems.add(
                    column.position(),
                    "the accessor of column '%s' would collide with the method %s() of the generated types; rename the column"
                            .formatted(column.name(), column.name()));
        }
    }
}
