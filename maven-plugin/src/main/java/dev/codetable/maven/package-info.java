/** Maven's goals: they use the rooms of the processor, and decide nothing about tables themselves. */
@NullMarked
package dev.codetable.maven;

import org.jspecify.annotations.NullMarked;
