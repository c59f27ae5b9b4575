package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.Outcomes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constants of codes that are an enum. */
final class EnumShape {

    /** What the initializer of a class may have in bytecode (JVMS 4.7.3), less a reserve. */
    private static final int INITIALIZER_BYTES = 60_000;

    /** In Eclipse's compiler; in javac 16, since it fills the array of all constants elsewhere. */
    private static final int BYTES_OF_A_CONSTANT = 24;

    private static final int BYTES_OF_AN_ARGUMENT = 3;
    private static final int BYTES_OF_AN_ALIAS = 6;

    private final Target target;
    private final List<CodeField> fields;
    private final TypeSpec.Builder spec;

    private EnumShape(Target target) {
        this.target = target;
        this.fields = target.hasRowData() ? List.of() : CodeField.of(target);
        this.spec = TypeSpec.enumBuilder(target.code());
    }

    static TypeSpec.Builder of(Target target) {
        return new EnumShape(target).build();
    }

    static boolean isTooLargeForArguments(Target target) {
        int arguments = 1 + CodeField.of(target).size();
        int bytes = target.model().codes().stream()
                .mapToInt(code -> BYTES_OF_A_CONSTANT
                        + arguments * BYTES_OF_AN_ARGUMENT
                        + code.aliases().size() * BYTES_OF_AN_ALIAS)
                .sum();
        return bytes > INITIALIZER_BYTES;
    }

    private TypeSpec.Builder build() {
        target.model().codes().forEach(this::addConstant);
        addFields();
        if (target.hasRowData()) {
            new RowData(target).addTo(spec);
        }
        return spec;
    }

    private void addConstant(Code code) {
        CodeBlock.Builder arguments = CodeBlock.builder().add(target.codeType().literal(code.text()));
        fields.forEach(field -> arguments.add(",$W$L", field.literal().apply(code)));
        spec.addEnumConstant(
                code.name(),
                TypeSpec.anonymousClassBuilder(arguments.build())
                        .addJavadoc(comment(code))
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

    static CodeBlock comment(Code code) {
        return Javadoc.describing(Javadoc.code(code.text()) + ", " + Outcomes.word(code.outcome()), code.description());
    }

    private void addFields() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(target.codeType().name(), "code")
                .addStatement("this.code = code");
        spec.addField(target.codeType().name(), "code", Modifier.PRIVATE, Modifier.FINAL);
        for (CodeField field : fields) {
            spec.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(field.type(), field.name()).addStatement("this.$1N = $1N", field.name());
        }
        spec.addMethod(constructor.build());
    }
}
