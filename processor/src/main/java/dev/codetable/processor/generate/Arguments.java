package dev.codetable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * What exceptions are made of: code, enhanced status where the table has such, text and cause.
 *
 * @param code the Java type of the codes
 * @param hasStatus whether there is an enhanced status, as text; empty where none was sent
 */
record Arguments(TypeName code, boolean hasStatus) {

    static Arguments of(Target target) {
        return new Arguments(target.codeType().name(), target.model().hasEnhanced());
    }

    void declareIn(MethodSpec.Builder method) {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(ParameterSpec.builder(code, "code").build());
        if (hasStatus) {
            parameters.add(ParameterSpec.builder(String.class, "status").build());
        }
        parameters.add(ParameterSpec.builder(String.class, "text").build());
        parameters.add(ParameterSpec.builder(Throwable.class, "cause").build());
        method.addParameters(parameters);
    }

    /** Returns the arguments as they are passed on under their own names. */
    String passedOn() {
        return hasStatus ? "code, status, text, cause" : "code, text, cause";
    }
}
