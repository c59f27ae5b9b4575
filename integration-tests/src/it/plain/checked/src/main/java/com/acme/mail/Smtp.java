package com.acme.mail;

import dev.codetable.CodeTable;
import java.io.IOException;

@CodeTable(superclass = IOException.class)
interface Smtp {}
