package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** A table as a class; {@link EnumExit} is the same one as an enum. */
@CodeTable(value = "dev/codetable/acceptance/sysexits.tsv", shape = CodeTable.Shape.CLASS)
interface ClassExit {}
