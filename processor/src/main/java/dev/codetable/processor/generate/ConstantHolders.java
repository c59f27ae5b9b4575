package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.CodeFormat;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interfaces that hold the constants of codes that are a class, some in each. */
final class ConstantHolders {

    private static final int CONSTANTS_IN_A_HOLDER = 1_000;

    private final Target target;
    private final List<Code> codes;

    ConstantHolders(Target target) {
        this.target = target;
        this.codes = target.model().codes();
    }

    /** Returns the type around the holders: a class cannot inherit from what is nested in itself. */
    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(target.constants())
                .addJavadoc(Javadoc.of("Holds the constants of {@link %s}, which inherits them."
                        .formatted(target.code().simpleName())));
        for (int i = 0; i < count(); i++) {
            type.addType(constants(i));
            if (hasValues()) {
                type.addType(values(i));
            }
        }
        return type;
    }

    void inheritConstants(TypeSpec.Builder code) {
        for (int i = 0; i < count(); i++) {
            code.addSuperinterface(holder("Codes", i));
        }
    }

    TypeSpec.Builder inheritValues(TypeSpec.Builder values) {
        for (int i = 0; i < count(); i++) {
            values.addSuperinterface(holder("Values", i));
        }
        return values;
    }

    private TypeSpec constants(int holder) {
        TypeSpec.Builder constants = interfaceOf("Codes", holder);
        for (int i = start(holder); i < end(holder); i++) {
            Code code = codes.get(i);
            constants.addField(constant(code.name(), i)
                    .addJavadoc(EnumShape.comment(code))
                    .addAnnotations(Deprecation.of(code.description()))
                    .build());
            for (String alias : code.aliases()) {
                constants.addField(constant(alias, i)
                        .addJavadoc(Deprecation.renamed("{@link #" + code.name() + "}"))
                        .addAnnotation(Deprecated.class)
                        .build());
            }
        }
        return constants.build();
    }

    private FieldSpec.Builder constant(String name, int ordinal) {
        return FieldSpec.builder(target.code(), name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.at($L)", target.code(), ordinal);
    }

    private TypeSpec values(int holder) {
        TypeSpec.Builder values = interfaceOf("Values", holder);
        for (Code code : codes.subList(start(holder), end(holder))) {
            values.addField(CodeSource.value(code, code.name(), Deprecation.isIn(code.description()), target));
            code.aliases().forEach(alias -> values.addField(CodeSource.value(code, alias, true, target)));
        }
        return values.build();
    }

    private TypeSpec.Builder interfaceOf(String name, int holder) {
        return TypeSpec.interfaceBuilder(name + holder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Constants %s to %s.\n".formatted(start(holder) + 1, end(holder)));
    }

    private ClassName holder(String name, int holder) {
        return target.constants().nestedClass(name + holder);
    }

    private boolean hasValues() {
        CodeFormat format = target.model().format();
        return !format.isText() && !format.isLong();
    }

    private int count() {
        return (codes.size() + CONSTANTS_IN_A_HOLDER - 1) / CONSTANTS_IN_A_HOLDER;
    }

    private static int start(int holder) {
        return holder * CONSTANTS_IN_A_HOLDER;
    }

    private int end(int holder) {
        return Math.min(codes.size(), start(holder + 1));
    }
}
