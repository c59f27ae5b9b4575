package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.processor.model.ExceptionClass;
import dev.codetable.processor.model.OutcomeClasses;
import dev.codetable.processor.model.Outcomes;
import dev.codetable.smtp.SmtpReply;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the exception class of an outcome, with the classes nested in it. */
final class OutcomeException {

    private final Target target;
    private final OutcomeClasses classes;
    private final Arguments arguments;
    private final ClassName self;
    private final TypeSpec.Builder spec;

    private OutcomeException(Target target, OutcomeClasses classes) {
        this.target = target;
        this.classes = classes;
        this.arguments = Arguments.of(target);
        this.self = target.exception(classes.outcome());
        this.spec = TypeSpec.classBuilder(self);
    }

    static TypeSpec.Builder of(Target target, OutcomeClasses classes) {
        return new OutcomeException(target, classes).build();
    }

    private TypeSpec.Builder build() {
        spec.addModifiers(classes.classes().isEmpty() ? Modifier.FINAL : Modifier.SEALED)
                .superclass(target.exception())
                .addJavadoc(Javadoc.of(List.of(meaning(), nested()), List.of()))
                .addField(SerialVersion.FIELD)
                .addMethod(constructor());
        if (target.model().hasEnhanced()) {
            spec.addMethod(replyConstructor());
        }
        addFactories();
        new ExceptionCreation(target, classes).methods().forEach(spec::addMethod);
        spec.addMethod(Method.override("outcome", ClassName.get(Outcome.class))
                .addModifiers(Modifier.FINAL)
                .addStatement("return $T.$L", Outcome.class, classes.outcome())
                .build());
        Set<String> extended = classes.classes().stream()
                .flatMap(each -> each.parent().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (ExceptionClass each : classes.classes()) {
            spec.addType(RowException.of(each, extended.contains(each.name()), classes.outcome(), target));
        }
        return spec;
    }

    private String meaning() {
        return switch (classes.outcome()) {
            case TRANSIENT -> "A failure that may be over when the same request is made again later.";
            case PERMANENT -> "A failure that the same request will meet again, unless it is changed.";
            default ->
                "A failure of which nothing is known: neither its code nor a family that covers it is in the table.";
        };
    }

    private String nested() {
        return classes.classes().isEmpty()
                ? "It has no classes below it."
                : "Nested in it are the classes of single codes, and of groups of codes.";
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        arguments.declareIn(constructor);
        return constructor.addStatement("super($L)", arguments.passedOn()).build();
    }

    private static MethodSpec replyConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(SmtpReply.class, "reply")
                .addParameter(Throwable.class, "cause")
                .addStatement("super(reply, cause)")
                .build();
    }

    private void addFactories() {
        String word = Outcomes.word(classes.outcome());
        for (ExceptionFactories.Factory factory : ExceptionFactories.all(target)) {
            spec.addMethod(ExceptionFactories.method(factory, self, "the outcome is not " + word)
                    .addStatement("return narrow($T.of($L))", target.exception(), factory.arguments())
                    .build());
        }
        spec.addMethod(MethodSpec.methodBuilder("narrow")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(target.exception(), "exception")
                .beginControlFlow("if (exception instanceof $T narrowed)", self)
                .addStatement("return narrowed")
                .endControlFlow()
                .addStatement(
                        "throw new $T(exception.outcome() + $S + exception.getMessage())",
                        IllegalArgumentException.class,
                        ", not " + classes.outcome() + ": ")
                .build());
    }
}
