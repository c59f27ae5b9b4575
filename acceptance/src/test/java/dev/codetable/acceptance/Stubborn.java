package dev.codetable.acceptance;

import dev.codetable.CodeTable;

/** A table whose exceptions extend one that takes no cause once it is constructed. */
@CodeTable(value = "dev/codetable/acceptance/exits.tsv", superclass = Stubborn.Base.class)
interface Stubborn {

    /** Extends as older libraries do. */
    class Base extends Exception {
        private static final long serialVersionUID = 1;

        Base(String message) {
            super(message);
            initCause(null);
        }
    }
}
