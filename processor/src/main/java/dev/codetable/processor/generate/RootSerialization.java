package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how exceptions are serialized: no class, outcome or message is in the stream, so that none can be forged. */
final class RootSerialization {

    private final Target target;
    private final boolean hasEnhanced;
    private final TypeSpec.Builder spec;

    RootSerialization(Target target, TypeSpec.Builder spec) {
        this.target = target;
        this.hasEnhanced = target.model().hasEnhanced();
        this.spec = spec;
    }

    void add() {
        spec.addMethod(MethodSpec.methodBuilder("writeReplace")
                .addModifiers(Modifier.FINAL)
                .returns(Object.class)
                .addStatement("return new Sent(this)")
                .build());
        spec.addMethod(refuse("readObject", TypeName.VOID)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectInputStream.class, "in")
                .build());
        spec.addMethod(refuse("readResolve", ClassName.OBJECT)
                .addJavadoc("Comes into play where a stream leaves out this class, as if it were no superclass.\n")
                .addModifiers(Modifier.FINAL)
                .build());
        spec.addType(sent());
    }

    private static MethodSpec.Builder refuse(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .returns(returned)
                .addException(InvalidObjectException.class)
                .addStatement("throw new $T($S)", InvalidObjectException.class, "only codes and text are sent");
    }

    private TypeSpec sent() {
        TypeSpec.Builder sent = TypeSpec.classBuilder("Sent")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "An exception on its way. Its class is chosen anew where it is read; what leads back to it is left out.\n")
                .addSuperinterface(Serializable.class)
                .addField(SerialVersion.FIELD);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(target.exception(), "exception");
        fields().forEach((field, value) -> {
            sent.addField(field);
            constructor.addStatement("$N = $L", field, value);
        });
        return sent.addMethod(constructor.build())
                .addMethod(exception())
                .addMethod(readResolve())
                .build();
    }

    /** Each with where it comes from. */
    private Map<FieldSpec, CodeBlock> fields() {
        Map<FieldSpec, CodeBlock> fields = new LinkedHashMap<>();
        fields.put(field(target.codeType().name(), "code"), CodeBlock.of("exception.code"));
        if (hasEnhanced) {
            fields.put(
                    field(ClassName.get(EnhancedStatus.class), "status"),
                    CodeBlock.of("exception.enhancedStatus().orElse(null)"));
            fields.put(field(ClassName.get(SmtpReply.class), "reply"), CodeBlock.of("exception.reply"));
        }
        fields.put(field(ClassName.get(String.class), "text"), CodeBlock.of("exception.text"));
        fields.put(
                field(ClassName.get(Throwable.class), "cause"),
                CodeBlock.of(
                        "$T.holds(exception.getCause(), exception) ? null : exception.getCause()",
                        CodedException.class));
        fields.put(
                field(TypeName.get(StackTraceElement[].class), "stackTrace"),
                CodeBlock.of("exception.getStackTrace()"));
        fields.put(
                field(TypeName.get(Throwable[].class), "suppressed"),
                CodeBlock.of(
                        "$T.of(exception.getSuppressed())\n.filter(each -> !$T.holds(each, exception))\n.toArray($T[]::new)",
                        Stream.class,
                        CodedException.class,
                        Throwable.class));
        return fields;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private MethodSpec exception() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("exception")
                .addModifiers(Modifier.PRIVATE)
                .returns(target.exception());
        if (!hasEnhanced) {
            return method.addStatement("return of(code, text, cause)").build();
        }
        return method.beginControlFlow("if (reply != null)")
                .addStatement("return of(reply, cause)")
                .endControlFlow()
                .beginControlFlow("if (status == null)")
                .addStatement(
                        "return ($T) create($T.of(code).outcome(), code, \"\", text, cause)",
                        target.exception(),
                        target.code())
                .endControlFlow()
                .addStatement("$T sent = status.toString()", String.class)
                .addStatement(
                        "$T outcome = code == NO_REPLY_CODE ? status.outcome() : $T.outcome(code, sent)",
                        Outcome.class,
                        target.code())
                .addStatement("return ($T) create(outcome, code, sent, text, cause)", target.exception())
                .build();
    }

    /** Whatever is missing or wrong in a stream, it is the stream that is invalid. */
    private MethodSpec readResolve() {
        return MethodSpec.methodBuilder("readResolve")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addException(InvalidObjectException.class)
                .beginControlFlow("try")
                .addStatement("$T exception = exception()", target.exception())
                .addStatement("exception.setStackTrace(stackTrace)")
                .beginControlFlow("for ($T each : suppressed)", Throwable.class)
                .addStatement("exception.addSuppressed(each)")
                .endControlFlow()
                .addStatement("return exception")
                .nextControlFlow("catch ($T e)", RuntimeException.class)
                .addStatement("throw new $T(e.toString())", InvalidObjectException.class)
                .endControlFlow()
                .build();
    }
}
