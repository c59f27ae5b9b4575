package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** The built-in table for a server that has no time for stack traces. */
@CodeTable(stackTraces = false)
interface Busy {}
