package dev.codetable.benchmarks;

import dev.codetable.CodeTable;

/** The built-in table. */
@CodeTable
interface Smtp {}
