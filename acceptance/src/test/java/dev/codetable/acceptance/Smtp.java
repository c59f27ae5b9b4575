package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** The built-in table. */
@CodeTable
interface Smtp {}
