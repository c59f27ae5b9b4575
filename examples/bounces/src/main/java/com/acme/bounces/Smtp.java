package com.acme.bounces;

import dev.codetable.CodeTable;

@CodeTable
interface Smtp {}
