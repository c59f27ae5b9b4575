package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** A table of a payment gateway: text codes, leading zeros, groups, shared classes, older names. */
@CodeTable("dev/codetable/acceptance/declines.tsv")
interface Decline {}
