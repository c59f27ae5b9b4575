package dev.codetable.benchmarks.compiletime;

/**
 * One subject in one kind of JVM.
 *
 * @param subject what was compiled
 * @param jvm fresh or warm
 * @param classes how many class files the generated code makes
 * @param with the processor
 * @param without it: the same sources and the generated ones, and no processor at all
 * @param added what the processor added
 */
record Result(String subject, String jvm, long classes, Cost with, Cost without, Cost added) {}
