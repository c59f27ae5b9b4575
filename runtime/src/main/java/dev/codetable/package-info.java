/** The annotation that asks for a code table, and the types that all generated codes and exceptions share. */
package dev.codetable;
