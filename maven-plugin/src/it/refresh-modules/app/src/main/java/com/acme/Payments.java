package com.acme;

import dev.codetable.CodeTable;

final class Payments {

    private Payments() {}

    @CodeTable({"com/acme/codes.tsv", "com/acme/bank.tsv"})
    interface Pay {}
}
