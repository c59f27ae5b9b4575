package dev.codetable.benchmarks;

import dev.codetable.CodeTable;

/** 1,800 numbers from 0xC0000001 on, as many as Windows has. */
@CodeTable(value = "statuses.tsv", exceptions = CodeTable.Exceptions.NONE)
interface Statuses {}
