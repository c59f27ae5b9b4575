package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.StatusCode;
import java.io.Serializable;
import javax.lang.model.element.Modifier;

/**
 * Writes a nested class that is a code of one field. It would be a record, but javac 17 fails over a record that it finds
 * on the source path and is then given anew, as happens in builds that are not clean.
 */
final class ValueClass {

    private ValueClass() {}

    static TypeSpec.Builder of(String name, TypeName type, String field) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(StatusCode.class)
                .addSuperinterface(Serializable.class)
                .addField(SerialVersion.FIELD)
                .addField(type, field, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(type, field)
                        .addStatement("this.$1N = $1N", field)
                        .build())
                .addMethod(Method.override("equals", TypeName.BOOLEAN)
                        .addParameter(Object.class, "other")
                        .addStatement("return other instanceof $1L that && $2L", name, areEqual(type, field))
                        .build())
                .addMethod(Method.override("hashCode", TypeName.INT)
                        .addStatement("return $L", hash(type, field))
                        .build());
    }

    private static CodeBlock areEqual(TypeName type, String field) {
        return CodeBlock.of(type.isPrimitive() ? "$1N == that.$1N" : "$1N.equals(that.$1N)", field);
    }

    private static CodeBlock hash(TypeName type, String field) {
        return type.isPrimitive()
                ? CodeBlock.of("$T.hashCode($N)", type.box(), field)
                : CodeBlock.of("$N.hashCode()", field);
    }
}
