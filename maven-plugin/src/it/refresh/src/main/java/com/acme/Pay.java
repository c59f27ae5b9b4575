package com.acme;

import dev.codetable.CodeTable;

@CodeTable("com/acme/codes.tsv")
interface Pay {}
