package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.TableModel;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Writes the root of the exceptions. */
final class RootException {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final String CAUSE_MEANING = "@param cause the cause, or null";

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
        addConstructor();
        addFactories();
        addCreation();
        addAccessors();
        addTexts();
        if (hasEnhanced) {
            spec.addType(statusAlone());
        }
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
    }

    private void addConstructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        arguments.declareIn(constructor);
        String message = "message(%s)".formatted(hasEnhanced ? "code, status, said(text)" : "code, said(text)");
        if (target.request().superclass().takesCause()) {
            constructor.addStatement("super($L, cause)", message);
        } else {
            constructor
                    .addStatement("super($L)", message)
                    .beginControlFlow("if (cause != null)")
                    .addStatement("keep(cause)")
                    .endControlFlow();
            spec.addMethod(keep());
        }
        constructor.addStatement("this.code = code");
        if (hasEnhanced) {
            constructor.addStatement("this.status = status");
        }
        spec.addMethod(constructor.addStatement("this.text = said(text)").build());
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

    private void addFactories() {
        String code = target.codeType().simpleName();
        String refused = "the code is no failure; {@link #find(%s, String)} takes such codes too".formatted(code);
        add(ExceptionFactories.ofCode(target), refused, "return of(code, text, null)");
        if (hasEnhanced) {
            add(
                    ExceptionFactories.ofCodeAndCause(target),
                    refused,
                    CodeBlock.builder()
                            .beginControlFlow("if (!isReplyCode(code))")
                            .addStatement(
                                    "return ($T) create($T.of(code).outcome(), code, \"\", text, cause)",
                                    target.exception(),
                                    target.code())
                            .endControlFlow()
                            .addStatement("return of($T.of(code, text), cause)", SmtpReply.class)
                            .build());
            add(ExceptionFactories.ofConstant(target), refused, "return of(code.code(), text, null)");
            add(
                    ExceptionFactories.ofCodeAndStatus(target),
                    refused,
                    "return ($T) create($T.outcome(code, status.toString()), code, status.toString(), text, null)",
                    target.exception(),
                    target.code());
            add(
                    ExceptionFactories.ofReply(),
                    "the reply is no failure; {@link #find(SmtpReply)} takes such replies too",
                    "return of(reply, null)");
            add(
                    ExceptionFactories.ofReplyAndCause(),
                    "the reply is no failure; {@link #find(SmtpReply)} takes such replies too",
                    ofReply());
            add(
                    ExceptionFactories.ofStatus(),
                    "the status is a success",
                    "return ($T) create(status.outcome(), NO_REPLY_CODE, status.toString(), text, null)",
                    target.exception());
        } else {
            add(
                    ExceptionFactories.ofCodeAndCause(target),
                    refused,
                    "return ($T) create($T.of(code).outcome(), code, text, cause)",
                    target.exception(),
                    target.code());
            add(ExceptionFactories.ofConstant(target), refused, "return of(code.code(), text, null)");
        }
        addFind();
    }

    private CodeBlock ofReply() {
        return CodeBlock.builder()
                .addStatement("$T outcome = $T.outcome(reply)", Outcome.class, target.code())
                .addStatement(
                        "$T status = reply.enhancedStatus().map($T::toString).orElse(\"\")",
                        String.class,
                        EnhancedStatus.class)
                .beginControlFlow("if (reply.outcome() != reply.codeOutcome())")
                .addStatement(
                        "return ($T) createOwn(outcome, reply.code(), status, reply.text(), cause)", target.exception())
                .endControlFlow()
                .addStatement(
                        "return ($T) create(outcome, reply.code(), status, reply.text(), cause)", target.exception())
                .build();
    }

    private void addFind() {
        String codeMeaning = "@param code the code, listed or not";
        String textMeaning = "@param text what the server said; null counts as empty";
        spec.addMethod(find("a code", codeMeaning, textMeaning)
                .addParameter(target.codeType().name(), "code")
                .addParameter(String.class, "text")
                .addStatement("return find(code, text, null)")
                .build());
        MethodSpec.Builder find = find("a code", codeMeaning, textMeaning, CAUSE_MEANING)
                .addParameter(target.codeType().name(), "code")
                .addParameter(String.class, "text")
                .addParameter(Throwable.class, "cause");
        if (!hasEnhanced) {
            spec.addMethod(find.addStatement(
                            "return $1T.of(code).outcome().isFailure() ? $2T.of(of(code, text, cause)) : $2T.empty()",
                            target.code(),
                            Optional.class)
                    .build());
            return;
        }
        spec.addMethod(find.beginControlFlow("if (!isReplyCode(code))")
                .addStatement("return $T.of(of(code, text, cause))", Optional.class)
                .endControlFlow()
                .addStatement("return find($T.of(code, text), cause)", SmtpReply.class)
                .build());
        spec.addMethod(find("a reply", "@param reply the reply")
                .addParameter(SmtpReply.class, "reply")
                .addStatement("return find(reply, null)")
                .build());
        spec.addMethod(find("a reply", "@param reply the reply", CAUSE_MEANING)
                .addParameter(SmtpReply.class, "reply")
                .addParameter(Throwable.class, "cause")
                .addStatement(
                        "return $1T.outcome(reply).isFailure() ? $2T.of(of(reply, cause)) : $2T.empty()",
                        target.code(),
                        Optional.class)
                .build());
    }

    private MethodSpec.Builder find(String what, String... parameters) {
        List<String> tags = new ArrayList<>(List.of(parameters));
        tags.add("@return the exception, or empty for preliminary, success and intermediate");
        return Method.publicStatic("find", ParameterizedTypeName.get(ClassName.get(Optional.class), target.exception()))
                .addJavadoc(Javadoc.of(
                        List.of("Returns the exception of %s, if it is a failure%s."
                                .formatted(what, List.of(parameters).contains(CAUSE_MEANING) ? ", with a cause" : "")),
                        tags));
    }

    private void addCreation() {
        if (hasEnhanced) {
            spec.addMethod(creation(
                    "createOwn", "The outcome's own class, for a reply that its code alone does not describe.\n"));
        }
        spec.addMethod(creation("create", "Returns Object, so that the verifier loads no class that is not thrown.\n"));
    }

    private MethodSpec creation(String name, String comment) {
        MethodSpec.Builder create = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(comment)
                .returns(Object.class)
                .addParameter(Outcome.class, "outcome");
        arguments.declareIn(create);
        create.beginControlFlow("return switch (outcome)");
        for (Outcome outcome : TableModel.FAILURES) {
            create.addStatement("case $L -> $T.$L($L)", outcome, target.exception(outcome), name, arguments.passedOn());
        }
        return create.addStatement(
                        "case PRELIMINARY, SUCCESS, INTERMEDIATE -> throw new $T(\n$>$>\"no failure, so it has no exception: \" + message($L))$<$<",
                        IllegalArgumentException.class,
                        hasEnhanced ? "code, status, said(text)" : "code, said(text)")
                .addCode("$<};\n")
                .build();
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
        spec.addMethod(Method.publicMethod("codesDisagree", TypeName.BOOLEAN)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "Tells whether reply code and enhanced status code contradict each other, as in {@code 550 4.2.2}; the reply code decides.",
                        "@return true if both were sent and their first digits differ"))
                .addStatement(
                        "return code != NO_REPLY_CODE && !status.isEmpty() && code / 100 != status.charAt(0) - '0'")
                .build());
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
                    .addStatement(
                            "return $T.message(number, text.startsWith(status + \" \") ? \"\" : status, text)",
                            CodedException.class);
        } else {
            message.addParameter(String.class, "text")
                    .addStatement(
                            "return $T.message($L, text)",
                            CodedException.class,
                            target.codeType().text("code"));
        }
        spec.addMethod(message.build());
    }

    private TypeSpec statusAlone() {
        return TypeSpec.recordBuilder("StatusAlone")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("An enhanced status code that came without a reply code.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(EnhancedStatus.class, "status")
                        .build())
                .addSuperinterface(StatusCode.class)
                .addSuperinterface(Serializable.class)
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
                .build();
    }

    private void add(ExceptionFactories.Factory factory, String refused, String statement, Object... args) {
        add(factory, refused, CodeBlock.builder().addStatement(statement, args).build());
    }

    private void add(ExceptionFactories.Factory factory, String refused, CodeBlock body) {
        spec.addMethod(ExceptionFactories.method(factory, target.exception(), refused)
                .addCode(body)
                .build());
    }
}
