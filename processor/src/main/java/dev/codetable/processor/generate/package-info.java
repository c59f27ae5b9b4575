/** Writes the decided code as Java source. */
@NullMarked
package dev.codetable.processor.generate;

import org.jspecify.annotations.NullMarked;
