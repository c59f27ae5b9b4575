package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.processor.model.ExceptionClass;
import javax.lang.model.element.Modifier;

/** Writes an exception class that is nested in its outcome's. */
final class RowException {

    private final ExceptionClass exception;
    private final boolean isExtended;
    private final Outcome outcome;
    private final Target target;
    private final Arguments arguments;
    private final TypeSpec.Builder spec;

    private RowException(ExceptionClass exception, boolean isExtended, Outcome outcome, Target target) {
        this.exception = exception;
        this.isExtended = isExtended;
        this.outcome = outcome;
        this.target = target;
        this.arguments = Arguments.of(target);
        this.spec = TypeSpec.classBuilder(exception.name());
    }

    static TypeSpec of(ExceptionClass exception, boolean isExtended, Outcome outcome, Target target) {
        return new RowException(exception, isExtended, outcome, target).build();
    }

    private TypeSpec build() {
        ClassName enclosing = target.exception(outcome);
        spec.addModifiers(Modifier.PUBLIC, Modifier.STATIC, isExtended ? Modifier.SEALED : Modifier.FINAL)
                .superclass(exception.parent().map(enclosing::nestedClass).orElse(enclosing))
                .addField(SerialVersion.FIELD);
        addComment();
        exception.carried().ifPresent(this::addPublicConstructors);
        addConstructor();
        return spec.build();
    }

    private void addComment() {
        if (exception.renamedTo().isPresent()) {
            spec.addJavadoc(Deprecation.renamed(
                            "{@link " + exception.renamedTo().get() + "}"))
                    .addAnnotation(Deprecated.class);
        } else {
            spec.addJavadoc(Javadoc.describing(Javadoc.code(exception.subject()), exception.description()))
                    .addAnnotations(Deprecation.of(exception.description()));
        }
    }

    private boolean isDeprecated() {
        return exception.renamedTo().isPresent()
                || exception.description().deprecation().isPresent();
    }

    private void addPublicConstructors(ExceptionClass.Carried carried) {
        spec.addMethod(constructor()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                        "Makes the exception of " + Javadoc.code(exception.subject()) + ".",
                        "@param text what the server said; null counts as empty"))
                .addParameter(String.class, "text")
                .addStatement("this(text, null)")
                .build());
        spec.addMethod(constructor()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                        "Makes the exception of " + Javadoc.code(exception.subject()) + ", with a cause.",
                        "@param text what the server said; null counts as empty",
                        "@param cause the cause, or null"))
                .addParameter(String.class, "text")
                .addParameter(Throwable.class, "cause")
                .addStatement("this($L, text, cause)", codes(carried))
                .build());
    }

    private CodeBlock codes(ExceptionClass.Carried carried) {
        CodeBlock code = carried.code()
                .map(text -> target.codeType().literal(text))
                .orElseGet(() -> CodeBlock.of("NO_REPLY_CODE"));
        if (!arguments.hasStatus()) {
            return code;
        }
        String status = carried.status().orElse("");
        return CodeBlock.of("$L, $S", code, status);
    }

    private void addConstructor() {
        MethodSpec.Builder constructor = constructor();
        arguments.declareIn(constructor);
        spec.addMethod(
                constructor.addStatement("super($L)", arguments.passedOn()).build());
    }

    /** The Eclipse compiler wants the members of a deprecated class marked as well. */
    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return isDeprecated() ? constructor.addAnnotation(Deprecated.class) : constructor;
    }
}
