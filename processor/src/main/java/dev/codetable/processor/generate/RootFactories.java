package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.processor.model.TableModel;
import dev.codetable.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what makes exceptions: the public factories of the root, and the choice of the outcome behind them. */
final class RootFactories {

    private static final String CAUSE_MEANING = "@param cause the cause, or null";

    private final Target target;
    private final Arguments arguments;
    private final boolean hasEnhanced;
    private final TypeSpec.Builder spec;

    RootFactories(Target target, TypeSpec.Builder spec) {
        this.target = target;
        this.arguments = Arguments.of(target);
        this.hasEnhanced = target.model().hasEnhanced();
        this.spec = spec;
    }

    void add() {
        addFactories();
        addFind();
        addCreation();
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
                    "return ($T) create($T.of(code).outcome(), $L, text, cause)",
                    target.exception(),
                    target.code(),
                    target.codeType().given("code"));
            add(ExceptionFactories.ofConstant(target), refused, "return of(code.code(), text, null)");
        }
    }

    private CodeBlock ofReply() {
        return CodeBlock.builder()
                .beginControlFlow("if (reply.outcome() != reply.codeOutcome())")
                .addStatement("return ($T) createOwn(reply, cause)", target.exception())
                .endControlFlow()
                .addStatement(
                        "return ($T) create($T.outcome(reply), reply.code(), status(reply), reply.text(), cause)",
                        target.exception(),
                        target.code())
                .build();
    }

    private void addFind() {
        String codeMeaning =
                "@param code the code, listed or not" + target.codeType().nullMeaning();
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
            MethodSpec.Builder own = creation("createOwn")
                    .addJavadoc("The outcome's own class, for a reply that its code alone does not describe.\n")
                    .addParameter(SmtpReply.class, "reply")
                    .addParameter(Throwable.class, "cause");
            spec.addMethod(choose(own, "reply.outcome()", "createOwn(reply, cause)", "reply"));
        }
        MethodSpec.Builder create = creation("create")
                .addJavadoc("Returns Object, so that the verifier loads no class that is not thrown.\n")
                .addParameter(Outcome.class, "outcome");
        arguments.declareIn(create);
        spec.addMethod(choose(
                create,
                "outcome",
                "create(" + arguments.passedOn() + ")",
                hasEnhanced ? "message(code, status, said(text))" : "message(code, said(text))"));
    }

    private static MethodSpec.Builder creation(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Object.class);
    }

    private MethodSpec choose(MethodSpec.Builder create, String outcomeOf, String call, String told) {
        create.beginControlFlow("return switch ($L)", outcomeOf);
        for (Outcome outcome : TableModel.FAILURES) {
            create.addStatement("case $L -> $T.$L", outcome, target.exception(outcome), call);
        }
        return create.addStatement(
                        "case PRELIMINARY, SUCCESS, INTERMEDIATE -> throw new $T(\n$>$>\"no failure, so it has no exception: \" + $L)$<$<",
                        IllegalArgumentException.class,
                        told)
                .addCode("$<};\n")
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
