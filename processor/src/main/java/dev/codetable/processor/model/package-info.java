/** Decides from the rows what code to generate: code sets, names, families and exception classes. */
@NullMarked
package dev.codetable.processor.model;

import org.jspecify.annotations.NullMarked;
