package dev.codetable.processor.table;

import java.util.List;

/**
 * A row, with a cell for each column; cells missing at the end of its line are blank.
 *
 * @param cells in the order of the columns
 */
public record Row(List<Cell> cells) {}
