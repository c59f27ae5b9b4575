/** What the user asks for: the annotation as written, read and checked. */
@NullMarked
package dev.codetable.processor.request;

import org.jspecify.annotations.NullMarked;
