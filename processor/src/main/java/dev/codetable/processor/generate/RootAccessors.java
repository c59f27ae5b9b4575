package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.InvalidObjectException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Writes what the root of the exceptions tells of its codes. */
final class RootAccessors {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Target target;
    private final boolean hasEnhanced;
    private final TypeSpec.Builder spec;

    RootAccessors(Target target, TypeSpec.Builder spec) {
        this.target = target;
        this.hasEnhanced = target.model().hasEnhanced();
        this.spec = spec;
    }

    void add() {
        addAccessors();
        if (hasEnhanced) {
            spec.addType(statusAlone());
        }
    }

    private void addAccessors() {
        spec.addMethod(Method.override("statusCode", ClassName.get(StatusCode.class))
                .addCode(
                        hasEnhanced
                                ? CodeBlock.builder()
                                        .beginControlFlow("if (code == NO_REPLY_CODE && !status.isEmpty())")
                                        .addStatement("return new StatusAlone($T.parse(status))", EnhancedStatus.class)
                                        .endControlFlow()
                                        .addStatement("return $T.of(code)", target.code())
                                        .build()
                                : CodeBlock.of("return $T.of(code);\n", target.code()))
                .build());
        spec.addMethod(code());
        if (hasEnhanced) {
            addStatusAccessors();
        }
        new OwnAccessors(target).methods().forEach(spec::addMethod);
        spec.addMethod(Method.override("text", STRING)
                .addModifiers(Modifier.FINAL)
                .addStatement("return text")
                .build());
    }

    private MethodSpec code() {
        if (hasEnhanced) {
            return Method.publicMethod("code", ClassName.get(OptionalInt.class))
                    .addModifiers(Modifier.FINAL)
                    .addJavadoc(Javadoc.of(
                            "Returns the reply code.",
                            "@return the reply code, or empty where there was only an enhanced status code"))
                    .addStatement("return code == NO_REPLY_CODE ? $1T.empty() : $1T.of(code)", OptionalInt.class)
                    .build();
        }
        return Method.publicMethod("code", target.codeType().name())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("Returns the code.", "@return the code, listed or not"))
                .addStatement("return code")
                .build();
    }

    private void addStatusAccessors() {
        spec.addMethod(
                Method.publicMethod("enhancedStatus", ParameterizedTypeName.get(Optional.class, EnhancedStatus.class))
                        .addModifiers(Modifier.FINAL)
                        .addJavadoc(Javadoc.of(
                                "Returns the enhanced status code, as sent.",
                                "@return the status, or empty where none was sent"))
                        .addStatement(
                                "return status.isEmpty() ? $1T.empty() : $1T.of($2T.parse(status))",
                                Optional.class,
                                EnhancedStatus.class)
                        .build());
        spec.addMethod(Method.publicMethod(
                        "enhancedCode", ParameterizedTypeName.get(ClassName.get(Optional.class), target.enhancedCode()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Returns the constant of the enhanced status code.",
                        "@return the constant, or empty where no status was sent or the table does not list it"))
                .addStatement("return enhancedStatus().flatMap($T::find)", target.enhancedCode())
                .build());
        spec.addMethod(Method.publicMethod("is", TypeName.BOOLEAN)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Tells whether an enhanced status code was sent, under whatever reply code and in whatever class.",
                        "@param enhancedCode subject and detail",
                        "@return true if the status has this subject and detail"))
                .addParameter(target.enhancedCode(), "enhancedCode")
                .addStatement("return enhancedCode().filter(enhancedCode::equals).isPresent()")
                .build());
        spec.addMethod(Method.publicMethod("reply", ClassName.get(SmtpReply.class))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Returns the reply by which a server tells its own client of this failure; its {@code toWire()} is what goes over the wire.",
                        "@return a reply whose first digit says what {@link #outcome()} says"))
                .addStatement("return $T.ofFailure(outcome(), code(), enhancedStatus(), text())", SmtpReply.class)
                .build());
        spec.addMethod(Method.publicMethod("codesDisagree", TypeName.BOOLEAN)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Tells whether reply code and enhanced status code contradict each other, as in {@code 550 4.2.2}; the reply code decides.",
                        "@return true if both were sent and their first digits differ"))
                .addStatement(
                        "return code != NO_REPLY_CODE && !status.isEmpty() && code / 100 != status.charAt(0) - '0'")
                .build());
    }

    private TypeSpec statusAlone() {
        return ValueClass.of("StatusAlone", ClassName.get(EnhancedStatus.class), "status")
                .addJavadoc("An enhanced status code that came without a reply code.\n")
                .addMethod(Method.override("name", STRING)
                        .addStatement("return $1T.find(status).map($1T::name).orElse(\"\")", target.enhancedCode())
                        .build())
                .addMethod(Method.override("text", STRING)
                        .addStatement("return status.toString()")
                        .build())
                .addMethod(Method.override("meaning", STRING)
                        .addStatement("return $1T.find(status).map($1T::meaning).orElse(\"\")", target.enhancedCode())
                        .build())
                .addMethod(Method.override("outcome", ClassName.get(Outcome.class))
                        .addStatement("return status.outcome()")
                        .build())
                .addMethod(Method.override("toString", STRING)
                        .addStatement("return text()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("readResolve")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Object.class)
                        .addException(InvalidObjectException.class)
                        .beginControlFlow("if (status == null)")
                        .addStatement("throw new $T($S)", InvalidObjectException.class, "no status")
                        .endControlFlow()
                        .addStatement("return this")
                        .build())
                .build();
    }
}
