package com.acme.mail;

import dev.codetable.CodeTable;

@CodeTable(exceptions = CodeTable.Exceptions.BY_CODE, shape = CodeTable.Shape.ENUM)
interface Smtp {}
