package com.acme.mail;

import dev.codetable.CodeTable;

@CodeTable
interface Smtp {}
