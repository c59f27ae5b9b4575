package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import java.io.Serializable;
import javax.lang.model.element.Modifier;

/** Writes the type of the codes that the table does not list. */
final class Unlisted {

    private static final ClassName STRING = ClassName.get(String.class);

    private Unlisted() {}

    static TypeSpec of(Target target) {
        CodeType type = target.codeType();
        return TypeSpec.recordBuilder("Unlisted")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("A code that the table does not list.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(type.name(), "code")
                        .build())
                .addSuperinterface(StatusCode.class)
                .addSuperinterface(Serializable.class)
                .addMethod(Method.override("name", STRING)
                        .addStatement("return $S", "")
                        .build())
                .addMethod(Method.override("text", STRING)
                        .addStatement("return $L", type.text("code"))
                        .build())
                .addMethod(Method.override("meaning", STRING)
                        .addStatement("return $S", "")
                        .build())
                .addMethod(Method.override("outcome", ClassName.get(Outcome.class))
                        .addStatement("return familyOutcome(code)")
                        .build())
                .addMethod(Method.override("toString", STRING)
                        .addStatement("return text()")
                        .build())
                .build();
    }
}
