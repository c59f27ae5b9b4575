package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.codetable.processor.model.OwnColumn;
import dev.codetable.processor.model.PairCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes what exceptions tell of the columns that the table's author added. */
final class OwnAccessors {

    private final Target target;

    OwnAccessors(Target target) {
        this.target = target;
    }

    List<MethodSpec> methods() {
        return IntStream.range(0, target.model().columns().size())
                .mapToObj(this::accessor)
                .toList();
    }

    private MethodSpec accessor(int index) {
        OwnColumn column = target.model().columns().get(index);
        var value = new OwnValue(column);
        boolean hasEnhanced = target.model().hasEnhanced();
        MethodSpec.Builder accessor = value.accessor(
                        hasEnhanced
                                ? "of the pair of codes if the table has a row for it, else of the reply code, else of the enhanced status code"
                                : "of the code")
                .addModifiers(Modifier.FINAL);
        target.model().pairs().stream()
                .filter(pair -> !pair.values().get(index).isEmpty())
                .sorted(Comparator.comparing(PairCode::isForAllDetails))
                .forEach(pair -> accessor.beginControlFlow("if ($L)", ReplyOutcome.isPair(pair))
                        .addStatement("return $L", value.literal(pair.values().get(index)))
                        .endControlFlow());
        CodeBlock blank = value.literal("");
        if (hasEnhanced) {
            accessor.beginControlFlow("if (code == NO_REPLY_CODE)")
                    .addStatement(
                            "return enhancedCode().map($T::$N).orElse($L)", target.enhancedCode(), column.name(), blank)
                    .endControlFlow();
        }
        return accessor.addStatement(
                        "return $1T.find(code).map($1T::$2N).orElse($3L)", target.code(), column.name(), blank)
                .build();
    }
}
