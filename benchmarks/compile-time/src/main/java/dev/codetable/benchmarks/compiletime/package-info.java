/** What annotation processors add to a compilation. */
package dev.codetable.benchmarks.compiletime;
