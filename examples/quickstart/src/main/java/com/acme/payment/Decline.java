package com.acme.payment;

import dev.codetable.CodeTable;

@CodeTable("com/acme/payment/declines.tsv")
interface Decline {}
