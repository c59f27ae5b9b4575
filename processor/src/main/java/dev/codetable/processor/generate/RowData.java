package dev.codetable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodeTable;
import dev.codetable.processor.model.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the data of many codes as text, a line each, that is read when it is first used: data in code would overflow
 * the initializer.
 */
final class RowData {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Target target;
    private final List<CodeField> fields;

    RowData(Target target) {
        this.target = target;
        this.fields = cells(target);
    }

    /** Lists what a line holds; an enum has its names and numbers itself. */
    private static List<CodeField> cells(Target target) {
        List<CodeField> cells = new ArrayList<>();
        if (target.model().shape() == CodeTable.Shape.CLASS) {
            cells.add(CodeField.text("name", Code::name));
            cells.add(CodeField.number(target));
        }
        if (target.hasAliases()) {
            cells.add(CodeField.text("aliases", code -> String.join(" ", code.aliases())));
        }
        cells.addAll(CodeField.of(target));
        return cells;
    }

    void addTo(TypeSpec.Builder spec) {
        ClassName row = target.code().nestedClass("Row");
        spec.addMethod(MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .returns(row)
                .addStatement("return Rows.ALL[ordinal()]")
                .build());
        spec.addType(row());
        spec.addType(rows(row));
    }

    private TypeSpec row() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        fields.forEach(field -> constructor.addParameter(field.type(), field.name()));
        return TypeSpec.recordBuilder("Row")
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("What the table says of a code.\n")
                .recordConstructor(constructor.build())
                .build();
    }

    private TypeSpec rows(ClassName row) {
        return TypeSpec.classBuilder("Rows")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The rows of the table; each is a line, whose cells are separated by tabs.\n")
                .addField(FieldSpec.builder(ArrayTypeName.of(row), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("read()")
                        .build())
                .addMethod(read(row))
                .addMethod(MethodSpec.methodBuilder("unescape")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(String.class)
                        .addParameter(String.class, "cell")
                        .addStatement("return cell.indexOf('\\\\') < 0 ? cell : cell.translateEscapes()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(String.class)
                        .addStatement("return $T.join(\"\", $L)", String.class, literals())
                        .build())
                .build();
    }

    private MethodSpec read(ClassName row) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            CodeField field = fields.get(i);
            CodeBlock cell = CodeBlock.of(field.type().equals(STRING) ? "unescape(cells[$L])" : "cells[$L]", i);
            arguments.add(field.parsed().apply(cell));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(row))
                .addStatement("$T[] lines = text().split(\"\\n\")", String.class)
                .addStatement("$1T[] rows = new $1T[lines.length]", row)
                .beginControlFlow("for (int i = 0; i < lines.length; i++)")
                .addStatement("$T[] cells = lines[i].split(\"\\t\", -1)", String.class)
                .addStatement("rows[i] = new $T($L)", row, CodeBlock.join(arguments, ",$W"))
                .endControlFlow()
                .addStatement("return rows")
                .build();
    }

    private CodeBlock literals() {
        var text = new StringBuilder();
        for (Code code : target.model().codes()) {
            List<String> cells = fields.stream()
                    .map(field -> escape(field.written().apply(code)))
                    .toList();
            text.append(String.join("\t", cells)).append('\n');
        }
        return CodeBlock.join(
                StringLiteral.pieces(text.toString()).stream()
                        .map(StringLiteral::quoted)
                        .toList(),
                ",\n");
    }

    /** Escapes as Java does, since {@link String#translateEscapes} reads it back. */
    private static String escape(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
