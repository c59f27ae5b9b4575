package dev.codetable.processor.builtin;

import dev.codetable.Outcome;

/** What the built-in table must say of a reply code. */
public record ReplyRow(int code, String name, Outcome outcome) {

    /** Returns the simple name of the exception class, or of the constant in Pascal case where there is none. */
    public String className() {
        return SmtpApi.pascalCase(name);
    }
}
