package com.acme.db;

import dev.codetable.CodeTable;

@CodeTable("com/acme/db/postgresql.tsv")
public interface Pg {}
