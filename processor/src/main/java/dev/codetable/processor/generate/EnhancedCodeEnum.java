package dev.codetable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.EnhancedCode;
import dev.codetable.processor.model.EnhancedFamily;
import dev.codetable.processor.model.Outcomes;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the enum of the enhanced status codes. */
final class EnhancedCodeEnum {

    private static final TypeName OUTCOMES = ParameterizedTypeName.get(Set.class, Outcome.class);

    private final Target target;
    private final List<OwnValue> columns;
    private final TypeSpec.Builder spec;

    private EnhancedCodeEnum(Target target) {
        this.target = target;
        this.columns = target.model().columns().stream().map(OwnValue::new).toList();
        this.spec = TypeSpec.enumBuilder(target.enhancedCode());
    }

    static TypeSpec.Builder of(Target target) {
        return new EnhancedCodeEnum(target).build();
    }

    private TypeSpec.Builder build() {
        spec.addJavadoc(Javadoc.of(
                List.of(
                        "The enhanced status codes of " + target.tables() + ", each for all of its classes.",
                        "A constant stands for subject and detail; {@link $EnhancedStatus} has the class too."
                                .replace("$EnhancedStatus", EnhancedStatus.class.getName())),
                List.of("@see <a href=\"https://www.rfc-editor.org/rfc/rfc3463\">RFC 3463</a>")));
        target.model().enhancedCodes().forEach(this::addConstant);
        addFields();
        addFactories();
        addAccessors();
        target.model().enhancedFamilies().forEach(this::addPredicate);
        spec.addType(index());
        return spec;
    }

    private void addConstant(EnhancedCode code) {
        var arguments = CodeBlock.builder()
                .add(
                        "$L,$W$L,$W$L,$W",
                        code.subject(),
                        code.detail(),
                        StringLiteral.of(code.description().meaning()))
                .add(
                        "$T.unmodifiableSet($T.of($L))",
                        Collections.class,
                        EnumSet.class,
                        CodeBlock.join(
                                code.outcomes().stream()
                                        .map(outcome -> CodeBlock.of("$T.$L", Outcome.class, outcome))
                                        .toList(),
                                ",$W"));
        for (int i = 0; i < columns.size(); i++) {
            arguments.add(",$W$L", columns.get(i).literal(code.values().get(i)));
        }
        code.replies().forEach(reply -> arguments.add(",$W$L", reply));
        String outcomes =
                String.join(" or ", code.outcomes().stream().map(Outcomes::word).toList());
        spec.addEnumConstant(
                code.name(),
                TypeSpec.anonymousClassBuilder(arguments.build())
                        .addJavadoc(Javadoc.describing(
                                Javadoc.code("x." + code.key()) + ", " + outcomes, code.description()))
                        .addAnnotations(Deprecation.of(code.description()))
                        .build());
        for (String alias : code.aliases()) {
            spec.addField(
                    FieldSpec.builder(target.enhancedCode(), alias, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .addJavadoc(Deprecation.renamed("{@link #" + code.name() + "}"))
                            .addAnnotation(Deprecated.class)
                            .initializer("$N", code.name())
                            .build());
        }
    }

    private void addFields() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        addField(TypeName.INT, "subject", constructor);
        addField(TypeName.INT, "detail", constructor);
        addField(ClassName.get(String.class), "meaning", constructor);
        addField(OUTCOMES, "outcomes", constructor);
        columns.forEach(column -> addField(column.javaType(), column.column().name(), constructor));
        addField(ArrayTypeName.of(TypeName.INT), "replies", constructor);
        spec.addMethod(constructor.varargs().build());
    }

    private void addField(TypeName type, String name, MethodSpec.Builder constructor) {
        spec.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(type, name).addStatement("this.$1N = $1N", name);
    }

    private void addFactories() {
        TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), target.enhancedCode());
        spec.addMethod(Method.publicStatic("find", optional)
                .addJavadoc(Javadoc.of(
                        "Returns the constant for the subject and detail of a status; its class plays no part.",
                        "@param status the status, as a server sent it",
                        "@return the constant, or empty where the table does not list subject and detail"))
                .addParameter(EnhancedStatus.class, "status")
                .addStatement(
                        "return $T.ofNullable(Index.BY_KEY.get(Index.key(status.subject(), status.detail())))",
                        Optional.class)
                .build());
        spec.addMethod(Method.publicStatic("named", optional)
                .addJavadoc(Javadoc.of(
                        "Returns the constant of a name.",
                        "@param name the name, or an older name that the table keeps as an alias",
                        "@return the constant, or empty where no code has the name"))
                .addParameter(String.class, "name")
                .addStatement("return $T.ofNullable(Index.BY_NAME.get(name))", Optional.class)
                .build());
    }

    private void addAccessors() {
        spec.addMethod(accessor("subject", TypeName.INT, "Returns the subject, the second number.", "0 to 999"));
        spec.addMethod(accessor("detail", TypeName.INT, "Returns the detail, the third number.", "0 to 999"));
        spec.addMethod(accessor(
                "meaning",
                ClassName.get(String.class),
                "Returns what the code means.",
                "one line, in the table's words"));
        spec.addMethod(accessor(
                "outcomes",
                OUTCOMES,
                "Returns the outcomes that the code is known to be sent with.",
                "an unmodifiable set of success, transient and permanent (classes 2, 4 and 5)"));
        spec.addMethod(Method.publicMethod("replies", ParameterizedTypeName.get(List.class, StatusCode.class))
                .addJavadoc(Javadoc.of(
                        "Returns the reply codes that the code is known to come with, the most expected first.",
                        "@return an unmodifiable list, which other reply codes are no error beside"))
                .addStatement("return $T.stream(replies).mapToObj($T::of).toList()", Arrays.class, target.code())
                .build());
        for (OwnValue column : columns) {
            spec.addMethod(column.accessor("of the enhanced status code")
                    .addStatement("return $N", column.column().name())
                    .build());
        }
        addAs("asSuccess", 2, "success");
        addAs("asTransient", 4, "persistent transient failure");
        addAs("asPermanent", 5, "permanent failure");
    }

    private MethodSpec accessor(String name, TypeName type, String sentence, String returned) {
        return Method.publicMethod(name, type)
                .addJavadoc(Javadoc.of(sentence, "@return " + returned))
                .addStatement("return $N", name)
                .build();
    }

    private void addAs(String name, int statusClass, String meaning) {
        spec.addMethod(Method.publicMethod(name, ClassName.get(EnhancedStatus.class))
                .addJavadoc(Javadoc.of(
                        "Returns the status of class %s, %s, whatever the table lists.".formatted(statusClass, meaning),
                        "@return the status, such as {@code %s.1.1}".formatted(statusClass)))
                .addStatement("return $T.of($L, subject, detail)", EnhancedStatus.class, statusClass)
                .build());
    }

    private void addPredicate(EnhancedFamily family) {
        String pattern = "x." + family.subject() + ".*";
        family.predicate()
                .ifPresent(name -> spec.addMethod(Method.publicMethod(name, TypeName.BOOLEAN)
                        .addJavadoc(Javadoc.of(
                                "Tells whether the code is one of "
                                        + CodeSource.described(pattern, family.description()) + ".",
                                "@return true for subject " + family.subject()))
                        .addStatement("return subject == $L", family.subject())
                        .build()));
    }

    private TypeSpec index() {
        var fill = CodeBlock.builder()
                .beginControlFlow("for ($T each : values())", target.enhancedCode())
                .addStatement("BY_KEY.put(key(each.subject, each.detail), each)")
                .addStatement("BY_NAME.put(each.name(), each)")
                .endControlFlow();
        target.model()
                .enhancedCodes()
                .forEach(each -> each.aliases()
                        .forEach(alias -> fill.addStatement(
                                "BY_NAME.put($S, $T.$N)", alias, target.enhancedCode(), each.name())));
        return TypeSpec.classBuilder("Index")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Filled where a code is looked up for the first time.\n")
                .addField(map(TypeName.INT.box(), "BY_KEY"))
                .addField(map(ClassName.get(String.class), "BY_NAME"))
                .addStaticBlock(fill.build())
                .addMethod(MethodSpec.methodBuilder("key")
                        .addModifiers(Modifier.STATIC)
                        .returns(TypeName.INT)
                        .addParameter(TypeName.INT, "subject")
                        .addParameter(TypeName.INT, "detail")
                        .addStatement("return subject * 1_000 + detail")
                        .build())
                .build();
    }

    private FieldSpec map(TypeName key, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), key, target.enhancedCode()),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build();
    }
}
