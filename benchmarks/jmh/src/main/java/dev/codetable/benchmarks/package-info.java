/** What generated code and replies cost, beside what people would use instead. */
package dev.codetable.benchmarks;
