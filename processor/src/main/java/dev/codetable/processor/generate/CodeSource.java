package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.Description;
import dev.codetable.processor.model.Family;
import dev.codetable.processor.model.OwnColumn;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the type of the codes: what it has whatever its shape is. */
final class CodeSource {

    private final Target target;
    private final CodeType type;
    private final CodeIndex index;
    private final List<CodeField> fields;
    private final TypeSpec.Builder spec;

    private CodeSource(Target target, TypeSpec.Builder spec) {
        this.target = target;
        this.type = target.codeType();
        this.index = new CodeIndex(target);
        this.fields = CodeField.of(target);
        this.spec = spec;
    }

    static TypeSpec.Builder of(Target target) {
        TypeSpec.Builder spec =
                target.model().shape() == CodeTable.Shape.CLASS ? ClassShape.of(target) : EnumShape.of(target);
        return new CodeSource(target, spec).build();
    }

    private TypeSpec.Builder build() {
        spec.addSuperinterface(StatusCode.class).addJavadoc(comment());
        addFactories();
        addAccessors();
        target.model().families().forEach(this::addPredicate);
        addFamilyOutcome();
        if (!type.format().isText() && !type.format().isLong()) {
            spec.addType(values());
        }
        spec.addType(index.type());
        spec.addType(Unlisted.of(target));
        return spec;
    }

    private CodeBlock comment() {
        return Javadoc.of(
                List.of(
                        "The codes of " + target.tables() + ".",
                        "A code that the table does not list has no constant; {@link #of(%s)} takes it all the same, with the outcome of its family."
                                .formatted(type.simpleName())),
                List.of());
    }

    private void addFactories() {
        TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), target.code());
        spec.addMethod(Method.publicStatic("find", optional)
                .addJavadoc(Javadoc.of(
                        "Returns the constant of a code.",
                        "@param code the code" + type.nullMeaning(),
                        "@return the constant, or empty where the table does not list the code"))
                .addParameter(type.name(), "code")
                .addCode(index.find())
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
                        "@param code the code" + type.nullMeaning(),
                        "@return the constant, or an unlisted code with the outcome of its family"))
                .addParameter(type.name(), "code")
                .addStatement("$T listed = find(code)", optional)
                .addStatement("return listed.isPresent() ? listed.get() : new Unlisted($L)", type.given("code"))
                .build());
        if (target.model().hasEnhanced()) {
            new ReplyOutcome(target).methods().forEach(spec::addMethod);
        }
        spec.addMethod(TablesCheck.of(target));
    }

    private void addAccessors() {
        spec.addMethod(Method.publicMethod("code", type.name())
                .addJavadoc(Javadoc.of("Returns the code.", "@return the code"))
                .addStatement("return code")
                .build());
        if (!type.storesText()) {
            spec.addMethod(Method.override("text", ClassName.get(String.class))
                    .addStatement("return $L", type.text("code"))
                    .build());
        }
        int own = fields.size() - target.model().columns().size();
        for (CodeField field : fields.subList(0, own)) {
            spec.addMethod(Method.override(field.name(), field.type())
                    .addStatement("return $L", field.read(target))
                    .build());
        }
        for (int i = own; i < fields.size(); i++) {
            OwnColumn column = target.model().columns().get(i - own);
            spec.addMethod(new OwnValue(column)
                    .accessor("of the code")
                    .addStatement("return $L", fields.get(i).read(target))
                    .build());
        }
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
            if (family.pattern().coversAll()) {
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

    /** Plain numbers, since only those can stand in a case label. */
    private TypeSpec values() {
        TypeSpec.Builder values = TypeSpec.classBuilder("Value")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The codes as numbers, for {@code case} labels."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (target.model().shape() == CodeTable.Shape.CLASS) {
            return new ConstantHolders(target).inheritValues(values).build();
        }
        for (Code code : target.model().codes()) {
            values.addField(value(code, code.name(), Deprecation.isIn(code.description()), target));
            code.aliases().forEach(alias -> values.addField(value(code, alias, true, target)));
        }
        return values.build();
    }

    static FieldSpec value(Code code, String name, boolean isDeprecated, Target target) {
        FieldSpec.Builder field = FieldSpec.builder(
                        target.codeType().name(), name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        "The number of {@link %s#%s}.".formatted(target.code().simpleName(), name)))
                .initializer(target.codeType().literal(code.text()));
        return (isDeprecated ? field.addAnnotation(Deprecated.class) : field).build();
    }

    static String described(String pattern, Description description) {
        String meaning = Javadoc.escape(description.meaning());
        return Javadoc.code(pattern) + (meaning.isEmpty() ? "" : ": " + meaning);
    }
}
