package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codetable.processor.model.OwnColumn;

/**
 * How generated code spells the values of a column of the table's author.
 *
 * @param column the column
 */
record OwnValue(OwnColumn column) {

    TypeName javaType() {
        return switch (column.type()) {
            case STRING -> ClassName.get(String.class);
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case BOOLEAN -> TypeName.BOOLEAN;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    CodeBlock literal(String cell) {
        return switch (column.type()) {
            case STRING -> StringLiteral.of(cell);
            case INT, BOOLEAN -> CodeBlock.of("$L", written(cell));
            case LONG -> CodeBlock.of("$LL", written(cell));
            case DOUBLE -> CodeBlock.of("$L", written(cell));
        };
    }

    /** Returns the text of a value; a blank cell is what a Java field starts with, and an empty string. */
    String written(String cell) {
        return switch (column.type()) {
            case STRING -> cell;
            case INT -> cell.isEmpty() ? "0" : Integer.toString(Integer.parseInt(cell));
            case LONG -> cell.isEmpty() ? "0" : Long.toString(Long.parseLong(cell));
            case BOOLEAN -> cell.isEmpty() ? "false" : cell;
            case DOUBLE -> cell.isEmpty() ? "0.0" : Double.toString(Double.parseDouble(cell));
        };
    }

    CodeBlock parsed(CodeBlock cell) {
        return switch (column.type()) {
            case STRING -> cell;
            case INT -> CodeBlock.of("$T.parseInt($L)", Integer.class, cell);
            case LONG -> CodeBlock.of("$T.parseLong($L)", Long.class, cell);
            case BOOLEAN -> CodeBlock.of("$T.parseBoolean($L)", Boolean.class, cell);
            case DOUBLE -> CodeBlock.of("$T.parseDouble($L)", Double.class, cell);
        };
    }

    /** Returns what a blank cell means, for Javadoc. */
    String blank() {
        return switch (column.type()) {
            case STRING -> "an empty string";
            case INT, LONG, DOUBLE -> "0";
            case BOOLEAN -> "false";
        };
    }

    /** Starts the accessor; {@code owner} says of what it returns the value. */
    MethodSpec.Builder accessor(String owner) {
        return Method.publicMethod(column.name(), javaType())
                .addJavadoc(Javadoc.of(
                        "Returns the {@code %s} %s.".formatted(column.name(), owner),
                        "@return the value in the table; where its cell is blank, " + blank()));
    }
}
