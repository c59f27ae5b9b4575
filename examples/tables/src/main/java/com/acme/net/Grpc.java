package com.acme.net;

import dev.codetable.CodeTable;

@CodeTable("com/acme/net/grpc.tsv")
interface Grpc {}
