package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codetable.Outcome;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.OwnColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something that each code has beside its name and its number.
 *
 * @param name of field and accessor
 * @param type of both
 * @param literal the value of a code in Java
 * @param written the value of a code as text
 * @param parsed the expression that reads the text back
 */
record CodeField(
        String name,
        TypeName type,
        Function<Code, CodeBlock> literal,
        Function<Code, String> written,
        Function<CodeBlock, CodeBlock> parsed) {

    private static final ClassName STRING = ClassName.get(String.class);

    static List<CodeField> of(Target target) {
        List<CodeField> fields = new ArrayList<>();
        if (target.codeType().storesText()) {
            fields.add(text("text", Code::text));
        }
        fields.add(new CodeField(
                "outcome",
                ClassName.get(Outcome.class),
                code -> CodeBlock.of("$T.$L", Outcome.class, code.outcome()),
                code -> code.outcome().name(),
                cell -> CodeBlock.of("$T.valueOf($L)", Outcome.class, cell)));
        fields.add(text("meaning", code -> code.description().meaning()));
        List<OwnColumn> columns = target.model().columns();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(own(columns.get(i), i));
        }
        return fields;
    }

    /** Returns the code itself, as its digits where it is a number. */
    static CodeField number(Target target) {
        CodeType type = target.codeType();
        if (type.format().isText()) {
            return text("code", Code::text);
        }
        return new CodeField(
                "code",
                type.name(),
                code -> type.literal(code.text()),
                code -> Long.toString(type.format().number(code.text())),
                cell -> type.format().isLong()
                        ? CodeBlock.of("$T.parseLong($L)", Long.class, cell)
                        : CodeBlock.of("$T.parseInt($L)", Integer.class, cell));
    }

    private static CodeField own(OwnColumn column, int index) {
        OwnValue value = new OwnValue(column);
        return new CodeField(
                column.name(),
                value.javaType(),
                code -> value.literal(code.values().get(index)),
                code -> value.written(code.values().get(index)),
                value::parsed);
    }

    static CodeField text(String name, Function<Code, String> value) {
        return new CodeField(
                name, STRING, code -> StringLiteral.of(value.apply(code)), value, cell -> CodeBlock.of("$L", cell));
    }

    /** Returns the expression by which a constant reads its own value. */
    CodeBlock read(Target target) {
        return target.hasRowData() ? CodeBlock.of("row().$N()", name) : CodeBlock.of("$N", name);
    }
}
