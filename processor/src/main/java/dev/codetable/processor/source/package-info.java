/** Where the text of a table comes from: the places to look, and bytes to text. */
@NullMarked
package dev.codetable.processor.source;

import org.jspecify.annotations.NullMarked;
