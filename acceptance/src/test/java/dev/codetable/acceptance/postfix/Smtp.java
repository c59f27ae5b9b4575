package dev.codetable.acceptance.postfix;

import dev.codetable.CodeTable;

/** The built-in table. */
@CodeTable
interface Smtp {}
