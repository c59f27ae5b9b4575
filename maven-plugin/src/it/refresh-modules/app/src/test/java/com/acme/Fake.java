package com.acme;

import dev.codetable.CodeTable;

@CodeTable("com/acme/fakes.tsv")
interface Fake {}
