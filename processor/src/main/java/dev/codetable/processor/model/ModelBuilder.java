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
        throw new UnsupportedOperationException();
    }
}
