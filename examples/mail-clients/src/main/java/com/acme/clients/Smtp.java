package com.acme.clients;

import dev.codetable.CodeTable;

@CodeTable
interface Smtp {}
