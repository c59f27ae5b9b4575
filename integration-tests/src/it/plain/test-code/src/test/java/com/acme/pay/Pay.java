package com.acme.pay;

import dev.codetable.CodeTable;

@CodeTable("com/acme/pay/codes.tsv")
interface Pay {}
