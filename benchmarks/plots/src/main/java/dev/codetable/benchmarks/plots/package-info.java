/** Draws what the benchmarks have measured. */
@NullMarked
package dev.codetable.benchmarks.plots;

import org.jspecify.annotations.NullMarked;
