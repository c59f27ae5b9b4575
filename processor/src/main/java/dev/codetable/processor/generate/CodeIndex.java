package dev.codetable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.CodeFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how a code is looked up: by an array where the numbers lie close together, else by a hash. */
final class CodeIndex {

    private static final int SMALL_ARRAY = 1_024;
    private static final int SPARSE = 4;

    private final Target target;
    private final List<Code> codes;

    CodeIndex(Target target) {
        this.target = target;
        this.codes = target.model().codes();
    }

    /** Returns the body of {@code find}. */
    CodeBlock find() {
        if (!isArray()) {
            return CodeBlock.of("return $T.ofNullable(Index.BY_CODE.get(code));\n", Optional.class);
        }
        return CodeBlock.builder()
                .addStatement("int i = code - Index.FIRST")
                .addStatement(
                        "return i >= 0 && i < Index.BY_CODE.length ? $1T.ofNullable(Index.BY_CODE[i]) : $1T.empty()",
                        Optional.class)
                .build();
    }

    /** Returns the nested class with the data; a class of its own, so that it is filled only where it is used. */
    TypeSpec type() {
        ClassName code = target.code();
        TypeSpec.Builder index = TypeSpec.classBuilder("Index")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Filled where a code is looked up for the first time.\n");
        var fill = CodeBlock.builder().beginControlFlow("for ($T each : values())", code);
        if (isArray()) {
            index.addField(constant(TypeName.INT, "FIRST", CodeBlock.of("$L", first())));
            index.addField(constant(
                    ArrayTypeName.of(code), "BY_CODE", CodeBlock.of("new $T[$L]", code, last() - first() + 1)));
            fill.addStatement("BY_CODE[each.code - FIRST] = each");
        } else {
            index.addField(map(target.codeType().name().box(), "BY_CODE"));
            fill.addStatement("BY_CODE.put(each.code, each)");
        }
        index.addField(map(ClassName.get(String.class), "BY_NAME"));
        fill.addStatement("BY_NAME.put(each.name(), each)").endControlFlow();
        codes.forEach(
                each -> each.aliases().forEach(alias -> fill.addStatement("BY_NAME.put($S, $N)", alias, each.name())));
        return index.addStaticBlock(fill.build()).build();
    }

    private boolean isArray() {
        return target.model().format() == CodeFormat.INT
                && last() - first() < Math.max(SMALL_ARRAY, SPARSE * (long) codes.size());
    }

    private long first() {
        return codes.stream()
                .mapToLong(code -> Long.parseLong(code.text()))
                .min()
                .orElseThrow();
    }

    private long last() {
        return codes.stream()
                .mapToLong(code -> Long.parseLong(code.text()))
                .max()
                .orElseThrow();
    }

    private FieldSpec map(TypeName key, String name) {
        return constant(
                ParameterizedTypeName.get(ClassName.get(Map.class), key, target.code()),
                name,
                CodeBlock.of("new $T<>()", HashMap.class));
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
