package dev.codetable.benchmarks;

import dev.codetable.CodeTable;

/** 266 codes of text, as PostgreSQL's. */
@CodeTable(value = "states.tsv", exceptions = CodeTable.Exceptions.NONE)
interface States {}
