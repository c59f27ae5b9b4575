package dev.codetable.processor.table;

import java.util.List;

/** The columns that mean something to every table. */
public final class Columns {

    public static final String CODE = "code";
    public static final String NAME = "name";
    public static final String OUTCOME = "outcome";
    public static final String REPLIES = "replies";
    public static final String MEANING = "meaning";
    public static final String REFERENCE = "reference";
    public static final String EXCEPTION = "exception";
    public static final String ALIASES = "aliases";
    public static final String DEPRECATED = "deprecated";

    static final List<String> KNOWN =
            List.of(CODE, NAME, OUTCOME, REPLIES, MEANING, REFERENCE, EXCEPTION, ALIASES, DEPRECATED);

    /** What a header looks like, for messages. */
    static final String EXAMPLE = "code, name, outcome, meaning (separated by tabs)";

    private Columns() {}
}
