package dev.codetable.acceptance;

import dev.codetable.CodeTable;
import java.io.IOException;

/** A table with numbers far apart and below zero, and checked exceptions by outcome alone. */
@CodeTable(
        value = "dev/codetable/acceptance/exits.tsv",
        exceptions = CodeTable.Exceptions.BY_OUTCOME,
        superclass = IOException.class)
interface Exit {}
