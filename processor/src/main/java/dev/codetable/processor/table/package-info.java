/** Reads the text of a table into rows of cells that know where they stand. */
@NullMarked
package dev.codetable.processor.table;

import org.jspecify.annotations.NullMarked;
