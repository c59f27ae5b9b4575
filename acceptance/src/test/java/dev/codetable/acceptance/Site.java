package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** The built-in table below two others: one with rows and pairs of a site, one with columns and names of its own. */
@CodeTable({CodeTable.SMTP, "dev/codetable/acceptance/site.tsv", "dev/codetable/acceptance/backoff.tsv"})
interface Site {}
