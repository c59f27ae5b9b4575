package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** A table with groups in several levels, one of them named like a row. */
@CodeTable("dev/codetable/acceptance/sqlstates.tsv")
interface Sql {}
