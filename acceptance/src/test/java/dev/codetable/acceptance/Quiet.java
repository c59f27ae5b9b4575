package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** The built-in table without exceptions. */
@CodeTable(exceptions = CodeTable.Exceptions.NONE)
interface Quiet {}
