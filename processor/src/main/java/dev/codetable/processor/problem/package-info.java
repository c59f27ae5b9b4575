/** What is wrong with a table, and where: shared by all rooms that read or judge tables. */
@NullMarked
package dev.codetable.processor.problem;

import org.jspecify.annotations.NullMarked;
