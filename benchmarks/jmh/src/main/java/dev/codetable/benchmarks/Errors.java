package dev.codetable.benchmarks;

import dev.codetable.CodeTable;

/** 5,600 numbers from 1,000 on, as many as MySQL has. */
@CodeTable(value = "errors.tsv", exceptions = CodeTable.Exceptions.NONE)
interface Errors {}
