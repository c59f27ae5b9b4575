package com.acme.mail;

import dev.codetable.CodeTable;

/** What a mail server answers. */
@CodeTable
public interface Smtp {}
