package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** A table as an enum; {@link ClassExit} is the same one as a class. */
@CodeTable(value = "dev/codetable/acceptance/sysexits.tsv", shape = CodeTable.Shape.ENUM)
interface EnumExit {}
