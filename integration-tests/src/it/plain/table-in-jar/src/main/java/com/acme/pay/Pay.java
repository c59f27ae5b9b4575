package com.acme.pay;

import dev.codetable.CodeTable;

@CodeTable("com/acme/tables/codes.tsv")
interface Pay {}
