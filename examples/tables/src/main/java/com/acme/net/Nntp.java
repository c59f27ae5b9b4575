package com.acme.net;

import dev.codetable.CodeTable;

@CodeTable("com/acme/net/nntp.tsv")
interface Nntp {}
