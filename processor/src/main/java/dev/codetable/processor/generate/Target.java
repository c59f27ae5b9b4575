package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.request.TableRequest;
import dev.codetable.processor.source.Provenance;

/**
 * What is generated and where to: the model, with the class names that it gets in the user's package.
 *
 * @param request what the user asked for
 * @param model what was decided
 * @param provenance what it was decided from
 */
record Target(TableRequest request, TableModel model, Provenance provenance) {

    ClassName code() {
        return type(model.names().code());
    }

    ClassName enhancedCode() {
        return type(model.names().enhancedCode());
    }

    ClassName exception() {
        return type(model.names().exception());
    }

    ClassName exception(Outcome outcome) {
        return type(model.names().exception(outcome));
    }

    CodeType codeType() {
        return CodeType.of(model.format());
    }

    ClassName constants() {
        return type(model.names().constants());
    }

    /** Tells whether the data of the codes lies in text, since it would not fit into an initializer. */
    boolean hasRowData() {
        return model.shape() == CodeTable.Shape.CLASS || EnumShape.isTooLargeForArguments(this);
    }

    boolean hasAliases() {
        return model.codes().stream().anyMatch(code -> !code.aliases().isEmpty());
    }

    boolean hasExceptions() {
        return model.exceptions() != CodeTable.Exceptions.NONE;
    }

    /** Returns the tables as a sentence names them. */
    String tables() {
        return String.join(
                " and ",
                request.tables().stream()
                        .map(table -> table.path().equals(CodeTable.SMTP)
                                ? "the built-in SMTP table"
                                : Javadoc.code(table.path()))
                        .toList());
    }

    private ClassName type(String simpleName) {
        return ClassName.get(request.packageName(), simpleName);
    }
}
