package dev.codetable.processor.model;

import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the generated top-level types.
 *
 * @param prefix the simple name of the annotated type
 */
public record TypeNames(String prefix) {

    public String code() {
        return prefix + "Code";
    }

    public String enhancedCode() {
        return prefix + "EnhancedCode";
    }

    public String exception() {
        return prefix + "Exception";
    }

    public String exception(Outcome outcome) {
        return prefix + Names.pascal(outcome.name()) + "Exception";
    }

    List<String> all(boolean hasEnhanced, CodeTable.Exceptions exceptions) {
        List<String> all = new ArrayList<>(List.of(code()));
        if (hasEnhanced) {
            all.add(enhancedCode());
        }
        if (exceptions != CodeTable.Exceptions.NONE) {
            all.add(exception());
            TableModel.FAILURES.forEach(outcome -> all.add(exception(outcome)));
        }
        return all;
    }
}
