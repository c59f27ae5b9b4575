package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;

/**
 * A reply code together with an enhanced status code, or with all of a class and subject.
 *
 * @param code the reply code
 * @param status the status as in {@code 4.1.2}, or as in {@code 4.7.*}
 * @param name from which its exception class is named
 * @param outcome of the reply, which its code alone does not decide here
 * @param values of the author's columns, as text
 * @param description for Javadoc
 */
public record PairCode(
        String code, String status, String name, Outcome outcome, List<String> values, Description description) {

    /** Returns the pair as the table writes it. */
    public String text() {
        return code + " " + status;
    }

    public boolean isForAllDetails() {
        return status.endsWith(".*");
    }

    boolean covers(String sent) {
        return isForAllDetails() ? sent.startsWith(statusStart()) : sent.equals(status);
    }

    /** Returns what the statuses of a pair for all details start with, as in {@code 4.7.}. */
    public String statusStart() {
        return status.substring(0, status.length() - 1);
    }
}
