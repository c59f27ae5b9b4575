package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import javax.lang.model.element.Modifier;

/** Writes the type of the codes that the table does not list. */
final class Unlisted {

    private static final ClassName STRING = ClassName.get(String.class);

    private Unlisted() {}

    static TypeSpec of(Target target) {
        CodeType type = target.codeType();
        return ValueClass.of("Unlisted", type.name(), "code")
                .addJavadoc("A code that the table does not list.\n")
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
                .addMethod(MethodSpec.methodBuilder("readResolve")
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("The table may list the code where it is read.\n")
                        .returns(Object.class)
                        .addStatement("return of(code)")
                        .build())
                .build();
    }
}
