package dev.codetable.benchmarks;

import dev.codetable.CodeTable;

/** The built-in table without stack traces. */
@CodeTable(stackTraces = false)
interface Busy {}
