package com.acme.server;

import dev.codetable.CodeTable;

@CodeTable
interface Smtp {}
