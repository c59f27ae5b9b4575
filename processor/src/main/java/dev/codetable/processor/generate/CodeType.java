package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codetable.processor.model.CodeFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * How generated code spells codes.
 *
 * @param format their Java type and form
 * @param name of the type
 */
record CodeType(CodeFormat format, TypeName name) {

    static CodeType of(CodeFormat format) {
        return new CodeType(
                format,
                switch (format) {
                    case INT, HEX_INT -> TypeName.INT;
                    case LONG, HEX_LONG -> TypeName.LONG;
                    case TEXT -> ClassName.get(String.class);
                });
    }

    CodeBlock literal(String code) {
        String number = isHexadecimal(code) ? "0x" + code.substring(2).toUpperCase(Locale.ROOT) : code;
        return switch (format) {
            case INT, HEX_INT -> CodeBlock.of("$L", isHexadecimal(code) ? shortened(number) : number);
            case LONG, HEX_LONG -> CodeBlock.of("$LL", isHexadecimal(code) ? shortened(number) : number);
            case TEXT -> StringLiteral.of(code);
        };
    }

    /** Returns the expression for the text of the code in a variable. */
    CodeBlock text(String variable) {
        return switch (format) {
            case INT -> CodeBlock.of("$T.toString($N)", Integer.class, variable);
            case LONG -> CodeBlock.of("$T.toString($N)", Long.class, variable);
            case HEX_INT, HEX_LONG ->
                CodeBlock.of("$S.formatted($N)", "0x%0" + format.hexadecimalDigits() + "X", variable);
            case TEXT -> CodeBlock.of("$N", variable);
        };
    }

    /** Returns the expression for a code that came from outside, where it may be null, as a driver's SQLSTATE may. */
    CodeBlock given(String variable) {
        return format.isText()
                ? CodeBlock.of("$T.requireNonNullElse($N, \"\")", Objects.class, variable)
                : CodeBlock.of("$N", variable);
    }

    /** Returns the end of a sentence about such a code. */
    String nullMeaning() {
        return format.isText() ? "; null counts as empty" : "";
    }

    /** Hexadecimal codes may be written in several ways, of which the table's is kept. */
    boolean storesText() {
        return format.isHexadecimal();
    }

    /** Java has no switch over long, so that its decimal digits stand in. */
    CodeBlock switched(String variable) {
        return format.isLong() ? CodeBlock.of("$T.toString($N)", Long.class, variable) : CodeBlock.of("$N", variable);
    }

    CodeBlock caseLabel(String code) {
        return format.isLong() ? CodeBlock.of("$S", Long.toString(format.number(code))) : literal(code);
    }

    /** Returns how a Javadoc link names the type. */
    String simpleName() {
        return switch (format) {
            case INT, HEX_INT -> "int";
            case LONG, HEX_LONG -> "long";
            case TEXT -> "String";
        };
    }

    private static boolean isHexadecimal(String code) {
        return code.startsWith("0x") || code.startsWith("0X");
    }

    /** Drops the zeros by which a literal would be longer than its type. */
    private String shortened(String hexadecimal) {
        int excess = hexadecimal.length() - 2 - format.hexadecimalDigits();
        return excess > 0 ? "0x" + hexadecimal.substring(2 + excess) : hexadecimal;
    }
}
