package dev.codetable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import javax.lang.model.element.Modifier;

/** Writes codes that are a class with the members of an enum; their constants are inherited, since it can hold few. */
final class ClassShape {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Target target;
    private final TypeSpec.Builder spec;

    private ClassShape(Target target) {
        this.target = target;
        this.spec = TypeSpec.classBuilder(target.code());
    }

    static TypeSpec.Builder of(Target target) {
        return new ClassShape(target).build();
    }

    private TypeSpec.Builder build() {
        spec.addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), target.code()))
                .addSuperinterface(Serializable.class);
        new ConstantHolders(target).inheritConstants(spec);
        spec.addField(SerialVersion.FIELD)
                .addField(transientField(TypeName.INT, "ordinal"))
                .addField(transientField(target.codeType().name(), "code"));
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "ordinal")
                .addParameter(target.codeType().name(), "code")
                .addStatement("this.ordinal = ordinal")
                .addStatement("this.code = code")
                .build());
        addEnumMembers();
        addSerialization();
        new RowData(target).addTo(spec);
        spec.addType(all());
        return spec;
    }

    private static FieldSpec transientField(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .build();
    }

    private void addEnumMembers() {
        spec.addMethod(MethodSpec.methodBuilder("at")
                .addModifiers(Modifier.STATIC)
                .returns(target.code())
                .addParameter(TypeName.INT, "ordinal")
                .addStatement("return All.CODES[ordinal]")
                .build());
        spec.addMethod(Method.publicStatic("values", ArrayTypeName.of(target.code()))
                .addJavadoc(Javadoc.of(
                        "Returns the constants in the order of the table.", "@return a new array of all constants"))
                .addStatement("return All.CODES.clone()")
                .build());
        spec.addMethod(Method.publicStatic("valueOf", target.code())
                .addJavadoc(Javadoc.of(
                        "Returns the constant of a name; {@link #named(String)} knows older names too.",
                        "@param name the name, exactly as it is declared",
                        "@return the constant",
                        "@throws IllegalArgumentException if no constant has the name"))
                .addParameter(String.class, "name")
                .addStatement(
                        "return named(name)\n.filter(code -> code.name().equals(name))\n"
                                + ".orElseThrow(() -> new $T($S + name))",
                        IllegalArgumentException.class,
                        "no constant " + target.code().simpleName() + ".")
                .build());
        spec.addMethod(Method.publicMethod("ordinal", TypeName.INT)
                .addJavadoc(Javadoc.of("Returns the place of the constant in the table.", "@return the place, from 0"))
                .addStatement("return ordinal")
                .build());
        spec.addMethod(Method.override("name", STRING)
                .addStatement("return row().name()")
                .build());
        spec.addMethod(Method.override("compareTo", TypeName.INT)
                .addParameter(target.code(), "other")
                .addStatement("return $T.compare(ordinal, other.ordinal)", Integer.class)
                .build());
        spec.addMethod(Method.override("toString", STRING)
                .addStatement("return name()")
                .build());
    }

    /** Only the name travels, so that there is one instance of each constant, and none that the table does not list. */
    private void addSerialization() {
        spec.addMethod(MethodSpec.methodBuilder("writeReplace")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addStatement("return new Sent(name())")
                .build());
        spec.addMethod(MethodSpec.methodBuilder("readObject")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectInputStream.class, "in")
                .addException(InvalidObjectException.class)
                .addStatement("throw new $T($S)", InvalidObjectException.class, "only the name of a constant is sent")
                .build());
        spec.addType(TypeSpec.recordBuilder("Sent")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("A constant on its way.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "name")
                        .build())
                .addSuperinterface(Serializable.class)
                .addMethod(MethodSpec.methodBuilder("readResolve")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Object.class)
                        .addException(InvalidObjectException.class)
                        .beginControlFlow("try")
                        .addStatement("return valueOf(name)")
                        .nextControlFlow("catch ($T unknown)", IllegalArgumentException.class)
                        .addStatement("throw new $T(unknown.getMessage())", InvalidObjectException.class)
                        .endControlFlow()
                        .build())
                .build());
    }

    private TypeSpec all() {
        return TypeSpec.classBuilder("All")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The constants, made when one is first used.\n")
                .addField(FieldSpec.builder(ArrayTypeName.of(target.code()), "CODES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[Rows.ALL.length]", target.code())
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for (int i = 0; i < CODES.length; i++)")
                        .addStatement("CODES[i] = new $T(i, Rows.ALL[i].code())", target.code())
                        .endControlFlow()
                        .build())
                .build();
    }
}
