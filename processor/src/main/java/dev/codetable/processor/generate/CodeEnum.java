package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.Description;
import dev.codetable.processor.model.Family;
import dev.codetable.smtp.SmtpReply;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enum of the codes. */
final class CodeEnum {

    private final Target target;
    private final CodeType type;
    private final TypeSpec.Builder spec;

    private CodeEnum(Target target) {
        this.target = target;
        this.type = target.codeType();
        this.spec = TypeSpec.enumBuilder(target.code());
    }

    static TypeSpec.Builder of(Target target) {
        return new CodeEnum(target).build();
    }

    private TypeSpec.Builder build() {
        spec.addSuperinterface(StatusCode.class)
                .addJavadoc(Javadoc.of(
                        List.of(
                                "The codes of " + target.tables() + ".",
                                "A code that the table does not list has no constant; {@link #of(%s)} takes it all the same, with the outcome of its family."
                                        .formatted(type.simpleName())),
                        List.of()));
        target.model().codes().forEach(this::addConstant);
        addFields();
        addFactories();
        addAccessors();
        target.model().families().forEach(this::addPredicate);
        addFamilyOutcome();
        addNestedTypes();
        return spec;
    }

    private void addConstant(Code code) {
        spec.addEnumConstant(
                code.name(),
                TypeSpec.anonymousClassBuilder(
                                "$L,$W$T.$L,$W$S",
                                type.literal(code.text()),
                                Outcome.class,
                                code.outcome(),
                                code.description().meaning())
                        .addJavadoc(Javadoc.describing(
                                Javadoc.code(code.text()) + ", " + word(code.outcome()), code.description()))
                        .addAnnotations(Deprecation.of(code.description()))
                        .build());
        for (String alias : code.aliases()) {
            spec.addField(FieldSpec.builder(target.code(), alias, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Deprecation.renamed("{@link #" + code.name() + "}"))
                    .addAnnotation(Deprecated.class)
                    .initializer("$N", code.name())
                    .build());
        }
    }

    private void addFields() {
        spec.addField(type.name(), "code", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Outcome.class, "outcome", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "meaning", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(type.name(), "code")
                        .addParameter(Outcome.class, "outcome")
                        .addParameter(String.class, "meaning")
                        .addStatement("this.code = code")
                        .addStatement("this.outcome = outcome")
                        .addStatement("this.meaning = meaning")
                        .build());
    }

    private void addFactories() {
        TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), target.code());
        spec.addMethod(Method.publicStatic("find", optional)
                .addJavadoc(Javadoc.of(
                        "Returns the constant of a code.",
                        "@param code the code",
                        "@return the constant, or empty where the table does not list the code"))
                .addParameter(type.name(), "code")
                .addCode(new CodeIndex(target).find())
                .build());
        spec.addMethod(Method.publicStatic("named", optional)
                .addJavadoc(Javadoc.of(
                        "Returns the constant of a name.",
                        "@param name the name, or an older name that the table keeps as an alias",
                        "@return the constant, or empty where no code has the name"))
                .addParameter(String.class, "name")
                .addStatement("return $T.ofNullable(Index.BY_NAME.get(name))", Optional.class)
                .build());
        spec.addMethod(Method.publicStatic("of", ClassName.get(StatusCode.class))
                .addJavadoc(Javadoc.of(
                        "Returns any code, listed or not.",
                        "@param code the code",
                        "@return the constant, or an unlisted code with the outcome of its family"))
                .addParameter(type.name(), "code")
                .addStatement("$T listed = find(code)", optional)
                .addStatement("return listed.isPresent() ? listed.get() : new Unlisted(code)")
                .build());
        if (target.model().hasEnhanced()) {
            spec.addMethod(Method.publicStatic("outcome", ClassName.get(Outcome.class))
                    .addJavadoc(Javadoc.of(
                            List.of(
                                    "Returns what the table says of a reply.",
                                    "The reply code decides, and its enhanced status code does not. Where the lines of the reply disagree, or the last one is missing, the reply itself decides: it is never a success."),
                            List.of("@param reply the reply", "@return the outcome")))
                    .addParameter(SmtpReply.class, "reply")
                    .addStatement(
                            "return reply.outcome() == reply.codeOutcome() ? of(reply.code()).outcome() : reply.outcome()")
                    .build());
        }
    }

    private void addAccessors() {
        spec.addMethod(Method.publicMethod("code", type.name())
                .addJavadoc(Javadoc.of("Returns the code.", "@return the code"))
                .addStatement("return code")
                .build());
        spec.addMethod(Method.override("text", ClassName.get(String.class))
                .addStatement("return $L", type.text("code"))
                .build());
        spec.addMethod(Method.override("meaning", ClassName.get(String.class))
                .addStatement("return meaning")
                .build());
        spec.addMethod(Method.override("outcome", ClassName.get(Outcome.class))
                .addStatement("return outcome")
                .build());
    }

    private void addPredicate(Family family) {
        family.predicate()
                .ifPresent(name -> spec.addMethod(Method.publicMethod(name, TypeName.BOOLEAN)
                        .addJavadoc(Javadoc.of(
                                "Tells whether the code is one of "
                                        + described(family.pattern().text(), family.description()) + ".",
                                "@return true for "
                                        + Javadoc.code(family.pattern().text())))
                        .addStatement("return $L", FamilyCondition.of(family.pattern(), type, "code"))
                        .build()));
    }

    private void addFamilyOutcome() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("familyOutcome")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Outcome.class)
                .addParameter(type.name(), "code");
        for (Family family : target.model().families()) {
            if (FamilyCondition.coversAll(family.pattern())) {
                spec.addMethod(method.addStatement("return $T.$L", Outcome.class, family.outcome())
                        .build());
                return;
            }
            method.beginControlFlow("if ($L)", FamilyCondition.of(family.pattern(), type, "code"))
                    .addStatement("return $T.$L", Outcome.class, family.outcome())
                    .endControlFlow();
        }
        spec.addMethod(method.addStatement("return $T.$L", Outcome.class, Outcome.UNCLASSIFIED)
                .build());
    }

    private void addNestedTypes() {
        spec.addType(new CodeIndex(target).type());
        spec.addType(unlisted());
    }

    private TypeSpec unlisted() {
        return TypeSpec.recordBuilder("Unlisted")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("A code that the table does not list.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(type.name(), "code")
                        .build())
                .addSuperinterface(StatusCode.class)
                .addSuperinterface(Serializable.class)
                .addMethod(Method.override("name", ClassName.get(String.class))
                        .addStatement("return $S", "")
                        .build())
                .addMethod(Method.override("text", ClassName.get(String.class))
                        .addStatement("return $L", type.text("code"))
                        .build())
                .addMethod(Method.override("meaning", ClassName.get(String.class))
                        .addStatement("return $S", "")
                        .build())
                .addMethod(Method.override("outcome", ClassName.get(Outcome.class))
                        .addStatement("return familyOutcome(code)")
                        .build())
                .addMethod(Method.override("toString", ClassName.get(String.class))
                        .addStatement("return text()")
                        .build())
                .build();
    }

    static String described(String pattern, Description description) {
        String meaning = Javadoc.escape(description.meaning());
        return Javadoc.code(pattern) + (meaning.isEmpty() ? "" : ": " + meaning);
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
