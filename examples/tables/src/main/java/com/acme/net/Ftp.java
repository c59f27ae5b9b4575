package com.acme.net;

import dev.codetable.CodeTable;

@CodeTable("com/acme/net/ftp.tsv")
interface Ftp {}
