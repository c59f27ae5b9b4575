package com.acme.postmaster;

import dev.codetable.CodeTable;

@CodeTable({CodeTable.SMTP, "com/acme/postmaster/overrides.tsv"})
interface Smtp {}
