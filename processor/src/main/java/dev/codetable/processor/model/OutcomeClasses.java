package dev.codetable.processor.model;

import dev.codetable.Outcome;
import java.util.List;
import java.util.Map;

/**
 * The exceptions of one outcome: which classes there are below it, and which code gets which.
 *
 * @param outcome a failure
 * @param classes the nested classes, in the order of the table
 * @param branches the codes that have a class other than that of their family, or classes by enhanced status below it
 * @param byStatus the class of an enhanced status code that comes without a reply code, by subject and detail
 * @param families the classes of the groups, the longest family first
 */
public record OutcomeClasses(
        Outcome outcome,
        List<ExceptionClass> classes,
        List<Branch> branches,
        Map<String, String> byStatus,
        List<FamilyBranch> families) {

    /**
     * What a code becomes.
     *
     * @param code as the table writes it
     * @param className a nested class; empty for the outcome's own
     * @param byStatus the nested classes for enhanced status codes sent with the code, by subject and detail
     * @param pairs the nested classes of pairs, each for one status, by class, subject and detail
     * @param openPairs the nested classes of pairs for all details, by what their statuses start with
     */
    public record Branch(
            String code,
            String className,
            Map<String, String> byStatus,
            Map<String, String> pairs,
            Map<String, String> openPairs) {}

    /**
     * What a code becomes that no row lists.
     *
     * @param pattern the family
     * @param className its nested class
     */
    public record FamilyBranch(FamilyPattern pattern, String className) {}

    static OutcomeClasses none(Outcome outcome) {
        return new OutcomeClasses(outcome, List.of(), List.of(), Map.of(), List.of());
    }
}
