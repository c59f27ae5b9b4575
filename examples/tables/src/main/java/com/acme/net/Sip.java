package com.acme.net;

import dev.codetable.CodeTable;

@CodeTable("com/acme/net/sip.tsv")
interface Sip {}
