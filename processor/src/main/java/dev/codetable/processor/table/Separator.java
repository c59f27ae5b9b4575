package dev.codetable.processor.table;

import java.util.Locale;

/** What stands between the cells of a table. */
enum Separator {
    TAB("tab", "columns are separated by single tabs"),
    COMMA("comma", "columns are separated by commas, as RFC 4180 has it");

    private final String word;
    private final String rule;

    Separator(String word, String rule) {
        this.word = word;
        this.rule = rule;
    }

    /** Returns the separator of a table, which its name tells. */
    static Separator of(String table) {
        return table.toLowerCase(Locale.ROOT).endsWith(".csv") ? COMMA : TAB;
    }

    String word() {
        return word;
    }

    String rule() {
        return rule;
    }
}
