package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodedException;
import dev.codetable.processor.model.TableModel;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the root of the exceptions. */
final class RootException {

    private final Target target;
    private final Arguments arguments;
    private final boolean hasEnhanced;
    private final TypeSpec.Builder spec;

    private RootException(Target target) {
        this.target = target;
        this.arguments = Arguments.of(target);
        this.hasEnhanced = target.model().hasEnhanced();
        this.spec = TypeSpec.classBuilder(target.exception());
    }

    static TypeSpec.Builder of(Target target) {
        return new RootException(target).build();
    }

    private TypeSpec.Builder build() {
        spec.addModifiers(Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(ClassName.get(target.request().superclass().type()))
                .addSuperinterface(CodedException.class)
                .addJavadoc(Javadoc.of(
                        List.of(
                                "The failures of " + target.tables() + ".",
                                "Each is of one of three outcomes, so that a {@code switch} over these is exhaustive, whatever codes the table may get."),
                        List.of()));
        TableModel.FAILURES.forEach(outcome -> spec.addPermittedSubclass(target.exception(outcome)));
        addFields();
        addConstructors();
        new RootFactories(target, spec).add();
        new RootAccessors(target, spec).add();
        if (!target.request().stackTraces()) {
            spec.addMethod(emptyStackTrace());
        }
        addTexts();
        new RootSerialization(target, spec).add();
        return spec;
    }

    private void addFields() {
        if (hasEnhanced) {
            spec.addField(FieldSpec.builder(TypeName.INT, "NO_REPLY_CODE", Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("Stands for the reply code where there is only an enhanced status code.\n")
                    .initializer("$T.MIN_VALUE", Integer.class)
                    .build());
        }
        spec.addField(SerialVersion.FIELD).addField(target.codeType().name(), "code", Modifier.PRIVATE, Modifier.FINAL);
        if (hasEnhanced) {
            spec.addField(FieldSpec.builder(String.class, "status", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("As sent, or empty.\n")
                    .build());
        }
        spec.addField(String.class, "text", Modifier.PRIVATE, Modifier.FINAL);
        if (hasEnhanced) {
            spec.addField(FieldSpec.builder(SmtpReply.class, "reply", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("The reply where its code alone does not describe it, else null.\n")
                    .build());
        }
    }

    private void addConstructors() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        arguments.declareIn(constructor);
        if (!hasEnhanced) {
            spec.addMethod(fill(constructor, "code, said(text)").build());
            return;
        }
        spec.addMethod(constructor
                .addStatement("this(code, status, text, null, cause)")
                .build());
        spec.addMethod(MethodSpec.constructorBuilder()
                .addParameter(SmtpReply.class, "reply")
                .addParameter(Throwable.class, "cause")
                .addStatement("this(reply.code(), status(reply), reply.text(), reply, cause)")
                .build());
        spec.addMethod(fill(
                        MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .addParameter(TypeName.INT, "code")
                                .addParameter(String.class, "status")
                                .addParameter(String.class, "text")
                                .addParameter(SmtpReply.class, "reply")
                                .addParameter(Throwable.class, "cause"),
                        "code, status, said(text)")
                .build());
    }

    private MethodSpec.Builder fill(MethodSpec.Builder constructor, String told) {
        if (target.request().superclass().takesCause()) {
            constructor.addStatement("super(message($L), cause)", told);
        } else {
            constructor
                    .addStatement("super(message($L))", told)
                    .beginControlFlow("if (cause != null)")
                    .addStatement("keep(cause)")
                    .endControlFlow();
            spec.addMethod(keep());
        }
        constructor.addStatement("this.code = code");
        if (hasEnhanced) {
            constructor.addStatement("this.status = status");
        }
        constructor.addStatement("this.text = said(text)");
        return hasEnhanced ? constructor.addStatement("this.reply = reply") : constructor;
    }

    private static MethodSpec emptyStackTrace() {
        return Method.override("fillInStackTrace", ClassName.get(Throwable.class))
                .addModifiers(Modifier.SYNCHRONIZED)
                .addJavadoc("Leaves the stack trace empty, as the annotation asks.\n")
                .addStatement("return this")
                .build();
    }

    /** Some superclasses refuse a cause once they are constructed; it is not lost even there. */
    private static MethodSpec keep() {
        return MethodSpec.methodBuilder("keep")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Throwable.class, "cause")
                .beginControlFlow("try")
                .addStatement("initCause(cause)")
                .nextControlFlow("catch ($T alreadySet)", IllegalStateException.class)
                .addStatement("addSuppressed(cause)")
                .endControlFlow()
                .build();
    }

    private void addTexts() {
        spec.addMethod(MethodSpec.methodBuilder("said")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "text")
                .addStatement("return $T.requireNonNullElse(text, \"\")", Objects.class)
                .build());
        if (hasEnhanced) {
            spec.addMethod(MethodSpec.methodBuilder("isReplyCode")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addJavadoc("RFC 5321, section 4.2; some libraries give -1 where there was no reply.\n")
                    .returns(TypeName.BOOLEAN)
                    .addParameter(TypeName.INT, "code")
                    .addStatement("return code >= 200 && code <= 599")
                    .build());
            spec.addMethod(MethodSpec.methodBuilder("status")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(String.class)
                    .addParameter(SmtpReply.class, "reply")
                    .addStatement("return reply.enhancedStatus().map($T::toString).orElse(\"\")", EnhancedStatus.class)
                    .build());
            spec.addMethod(MethodSpec.methodBuilder("withoutClass")
                    .addModifiers(Modifier.STATIC)
                    .addJavadoc(
                            "Returns subject and detail, by which the classes of enhanced status codes are chosen.\n")
                    .returns(String.class)
                    .addParameter(String.class, "status")
                    .addStatement("return status.substring(Math.min(2, status.length()))")
                    .build());
        }
        MethodSpec.Builder message = MethodSpec.methodBuilder("message")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(target.codeType().name(), "code");
        if (hasEnhanced) {
            message.addParameter(String.class, "status")
                    .addParameter(String.class, "text")
                    .addStatement(
                            "$T number = code == NO_REPLY_CODE ? \"\" : $L",
                            String.class,
                            target.codeType().text("code"))
                    .addStatement("boolean saysIt = text.startsWith(status) && text.startsWith(\" \", status.length())")
                    .addStatement("return $T.message(number, saysIt ? \"\" : status, text)", CodedException.class);
        } else {
            message.addParameter(String.class, "text")
                    .addStatement(
                            "return $T.message($L, text)",
                            CodedException.class,
                            target.codeType().text("code"));
        }
        spec.addMethod(message.build());
    }
}
