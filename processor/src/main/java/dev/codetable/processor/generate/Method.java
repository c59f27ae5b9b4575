package dev.codetable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The kinds of methods that generated types have. */
final class Method {

    private Method() {}

    static MethodSpec.Builder publicMethod(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    }

    static MethodSpec.Builder publicStatic(String name, TypeName returns) {
        return publicMethod(name, returns).addModifiers(Modifier.STATIC);
    }

    static MethodSpec.Builder override(String name, TypeName returns) {
        return publicMethod(name, returns).addAnnotation(Override.class);
    }
}
