package com.acme.net;

import dev.codetable.CodeTable;

@CodeTable("com/acme/net/http.tsv")
interface Http {}
