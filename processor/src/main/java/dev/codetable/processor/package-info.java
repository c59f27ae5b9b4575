/** The annotation processor, which wires the rooms that turn an annotated type and its table into source files. */
@NullMarked
package dev.codetable.processor;

import org.jspecify.annotations.NullMarked;
