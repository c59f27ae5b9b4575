package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codetable.processor.model.CodeFormat;

/**
 * How generated code spells codes.
 *
 * @param format their Java type
 * @param name of that type
 */
record CodeType(CodeFormat format, TypeName name) {

    static CodeType of(CodeFormat format) {
        return switch (format) {
            case INT -> new CodeType(format, TypeName.INT);
            case TEXT -> new CodeType(format, ClassName.get(String.class));
        };
    }

    CodeBlock literal(String code) {
        return switch (format) {
            case INT -> CodeBlock.of("$L", code);
            case TEXT -> CodeBlock.of("$S", code);
        };
    }

    /** Returns the expression for the text of the code in a variable. */
    CodeBlock text(String variable) {
        return switch (format) {
            case INT -> CodeBlock.of("$T.toString($N)", Integer.class, variable);
            case TEXT -> CodeBlock.of("$N", variable);
        };
    }

    /** Returns how a Javadoc link names the type. */
    String simpleName() {
        return format == CodeFormat.INT ? "int" : "String";
    }
}
