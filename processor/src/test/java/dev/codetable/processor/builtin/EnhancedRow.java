package dev.codetable.processor.builtin;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Set;

/** What the built-in table must say of an enhanced status code. */
public record EnhancedRow(int subject, int detail, String name, Set<Outcome> outcomes) {

    public String className() {
        return SmtpApi.pascalCase(name);
    }

    /** Returns the status of this row whose class has the given outcome. */
    public EnhancedStatus status(Outcome outcome) {
        int statusClass = switch (outcome) {
            case SUCCESS -> 2;
            case TRANSIENT -> 4;
            case PERMANENT -> 5;
            default -> throw new IllegalArgumentException("no status class is " + outcome);
        };
        return EnhancedStatus.of(statusClass, subject, detail);
    }

    /** Returns the row as the table writes it, such as {@code x.1.1}. */
    public String pattern() {
        return "x." + subject + "." + detail;
    }
}
