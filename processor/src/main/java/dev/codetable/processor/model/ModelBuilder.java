package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.table.Table;
import dev.codetable.processor.table.TableReader;
import java.util.List;

/** Makes all decisions about the code to generate. */
public final class ModelBuilder {

    private ModelBuilder() {}

    /** Reads tables and builds their model; it is complete only if {@code problems} stays empty. */
    public static TableModel read(ModelRequest request, List<TableText> tables, Problems problems) {
        return build(
                request,
                tables.stream().map(table -> TableReader.read(table, problems)).toList(),
                problems);
    }

    /** Builds the model; it is complete only if {@code problems} stays empty. */
    public static TableModel build(ModelRequest request, List<Table> layers, Problems problems) {
        Content content = Layers.merge(layers, problems);
        Rows rows = new RowReader(content, problems).read();
        if (rows.codes().isEmpty() && problems.isEmpty()) {
            problems.add(
                    layers.get(0).columns().get(0).position(),
                    "the table lists no code; families and x. rows alone make no constants");
        }
        var size = new SizeCheck(rows, problems);
        size.check(request.exceptions());
        CodeTable.Shape shape = size.shape(request.shape());
        new RepliesCheck(rows, problems).check();
        new StrayCells(problems).check(rows, content.columns());
        var typeNames = new TypeNames(request.prefix());
        new NameCheck(typeNames, content.columns(), problems).check(rows, content.columns());
        List<OutcomeClasses> classes = request.exceptions() == CodeTable.Exceptions.BY_CODE
                ? new ExceptionClasses(rows, problems)
                        .build(typeNames.all(!rows.enhancedCodes().isEmpty(), request.exceptions(), shape))
                : TableModel.FAILURES.stream().map(OutcomeClasses::none).toList();
        return new TableModel(
                typeNames,
                content.format(),
                shape,
                content.columns(),
                List.copyOf(rows.codes().values()),
                rows.familyIndex().longestFirst(),
                List.copyOf(rows.enhancedCodes().values()),
                List.copyOf(rows.enhancedFamilies().values()),
                List.copyOf(rows.pairs().values()),
                request.exceptions(),
                classes,
                size.note(request.shape()).stream().toList());
    }
}
