package dev.codetable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.processor.model.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.lang.model.element.Modifier;

/** Writes how a code is looked up: numbers by an array where they lie close together, else by a hash without boxing. */
final class CodeIndex {

    private static final int SMALL_ARRAY = 1_024;
    private static final int SPARSE = 4;

    private final Target target;
    private final List<Code> codes;
    private final CodeType type;

    CodeIndex(Target target) {
        this.target = target;
        this.codes = target.model().codes();
        this.type = target.codeType();
    }

    /** Returns the body of {@code find}. */
    CodeBlock find() {
        if (type.format().isText()) {
            return CodeBlock.of("return $T.ofNullable(Index.BY_CODE.get(code));\n", Optional.class);
        }
        if (isArray()) {
            return CodeBlock.builder()
                    .addStatement("$T i = code - Index.FIRST", type.name())
                    .addStatement(
                            "return i >= 0 && i < Index.BY_CODE.length ? $1T.ofNullable(Index.BY_CODE[$2L]) : $1T.empty()",
                            Optional.class,
                            type.format().isLong() ? "(int) i" : "i")
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("int slot = Index.slot(code)")
                .beginControlFlow("while (Index.SLOTS[slot] != null)")
                .beginControlFlow("if (Index.SLOTS[slot].code == code)")
                .addStatement("return $T.of(Index.SLOTS[slot])", Optional.class)
                .endControlFlow()
                .addStatement("slot = (slot + 1) & Index.MASK")
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    /** Returns the nested class with the data; a class of its own, so that it is filled only where it is used. */
    TypeSpec type() {
        TypeSpec.Builder index = TypeSpec.classBuilder("Index")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Filled where a code is looked up for the first time.\n");
        var fill = CodeBlock.builder().beginControlFlow("for ($T each : values())", target.code());
        if (type.format().isText()) {
            index.addField(map("BY_CODE"));
            fill.addStatement("BY_CODE.put(each.code, each)");
        } else if (isArray()) {
            addArray(index, fill);
        } else {
            addSlots(index, fill);
        }
        index.addField(map("BY_NAME"));
        fill.addStatement("BY_NAME.put(each.name(), each)");
        if (!target.hasRowData()) {
            fill.endControlFlow();
            addAliases(fill);
        } else if (target.hasAliases()) {
            fill.beginControlFlow("for ($T alias : each.row().aliases().split(\" \"))", String.class)
                    .addStatement("BY_NAME.put(alias, each)")
                    .endControlFlow()
                    .endControlFlow()
                    .addStatement("BY_NAME.remove(\"\")");
        } else {
            fill.endControlFlow();
        }
        return index.addStaticBlock(fill.build()).build();
    }

    private void addAliases(CodeBlock.Builder fill) {
        for (Code code : codes) {
            code.aliases()
                    .forEach(alias -> fill.addStatement("BY_NAME.put($S, $T.$N)", alias, target.code(), code.name()));
        }
    }

    private void addArray(TypeSpec.Builder index, CodeBlock.Builder fill) {
        index.addField(constant(type.name(), "FIRST", type.literal(Long.toString(first()))));
        index.addField(constant(
                ArrayTypeName.of(target.code()),
                "BY_CODE",
                CodeBlock.of("new $T[$L]", target.code(), last() - first() + 1)));
        fill.addStatement(
                type.format().isLong()
                        ? "BY_CODE[(int) (each.code - FIRST)] = each"
                        : "BY_CODE[each.code - FIRST] = each");
    }

    private void addSlots(TypeSpec.Builder index, CodeBlock.Builder fill) {
        int slots = Integer.highestOneBit(codes.size() * 2 - 1) * 2;
        index.addField(constant(TypeName.INT, "MASK", CodeBlock.of("$L", slots - 1)));
        index.addField(
                constant(ArrayTypeName.of(target.code()), "SLOTS", CodeBlock.of("new $T[MASK + 1]", target.code())));
        fill.addStatement("int slot = slot(each.code)")
                .beginControlFlow("while (SLOTS[slot] != null)")
                .addStatement("slot = (slot + 1) & MASK")
                .endControlFlow()
                .addStatement("SLOTS[slot] = each");
        index.addMethod(MethodSpec.methodBuilder("slot")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(type.name(), "code")
                .addStatement(
                        type.format().isLong()
                                ? "return (int) (code * 0x9E3779B97F4A7C15L >>> 40) & MASK"
                                : "return (code * 0x9E3779B9 >>> 8) & MASK")
                .build());
    }

    private boolean isArray() {
        long span = last() - first();
        return span >= 0 && span < Math.max(SMALL_ARRAY, SPARSE * (long) codes.size());
    }

    private long first() {
        return numbers().min().orElseThrow();
    }

    private long last() {
        return numbers().max().orElseThrow();
    }

    private LongStream numbers() {
        return codes.stream().mapToLong(code -> type.format().number(code.text()));
    }

    private FieldSpec map(String name) {
        return constant(
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), target.code()),
                name,
                CodeBlock.of("new $T<>()", HashMap.class));
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
