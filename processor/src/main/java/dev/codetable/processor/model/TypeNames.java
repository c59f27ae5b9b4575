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

    /** Returns the name of the type that holds the constants of codes that are a class. */
    public String constants() {
        return prefix + "CodeConstants";
    }

    List<String> all(boolean hasEnhanced, CodeTable.Exceptions exceptions, CodeTable.Shape shape) {
        List<String> all = new ArrayList<>(List.of(code()));
        if (shape == CodeTable.Shape.CLASS) {
            all.add(constants());
        }
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
