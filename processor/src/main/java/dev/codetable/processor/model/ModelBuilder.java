package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.table.Table;
import java.util.List;

/** Makes all decisions about the code to generate. */
public final class ModelBuilder {

    private ModelBuilder() {}

    /** Builds the model; it is complete only if {@code problems} stays empty. */
    public static TableModel build(
            String prefix, CodeTable.Exceptions exceptions, List<Table> layers, Problems problems) {
        var typeNames = new TypeNames(prefix);
        Table table = layers.get(0);
        Rows rows = new RowReader(problems).read(Entries.of(table, problems));
        if (rows.codes().isEmpty() && problems.isEmpty()) {
            problems.add(
                    table.columns().get(0).position(),
                    "the table lists no code; families and x. rows alone make no constants");
        }
        CodeFormat format = CodeFormats.of(table, rows, problems);
        new RepliesCheck(rows, problems).check();
        new StrayCells(problems).check(rows);
        new SizeCheck(problems).check(rows);
        new NameCheck(problems).check(rows);
        List<OutcomeClasses> classes = exceptions == CodeTable.Exceptions.BY_CODE
                ? new ExceptionClasses(rows, problems)
                        .build(typeNames.all(!rows.enhancedCodes().isEmpty(), exceptions))
                : TableModel.FAILURES.stream().map(OutcomeClasses::none).toList();
        return new TableModel(
                typeNames,
                layers.stream().map(Table::name).toList(),
                format,
                List.copyOf(rows.codes().values()),
                rows.familyIndex().longestFirst(),
                List.copyOf(rows.enhancedCodes().values()),
                List.copyOf(rows.enhancedFamilies().values()),
                exceptions,
                classes);
    }
}
