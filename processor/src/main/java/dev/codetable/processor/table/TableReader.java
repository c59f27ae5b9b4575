package dev.codetable.processor.table;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;

/** Reads the rows of a table with their positions. */
public final class TableReader {

    private TableReader() {}

    /** Reads what can be read; every problem goes to {@code problems}. */
    public static Table read(TableText text, Problems problems) {
        throw new UnsupportedOperationException();
    }
}
