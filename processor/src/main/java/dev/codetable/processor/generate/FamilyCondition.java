package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.codetable.processor.model.CodeFormat;
import dev.codetable.processor.model.FamilyPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the test whether a family covers a code. */
final class FamilyCondition {

    private static final Pattern FIXED = Pattern.compile("[^?]+");
    private static final Pattern NUMBERS = Pattern.compile("([1-9][0-9]{0,8})(\\?{0,8})");

    private FamilyCondition() {}

    /** Returns an expression about the code in a variable. */
    static CodeBlock of(FamilyPattern pattern, CodeType type, String variable) {
        if (pattern.coversAll()) {
            return CodeBlock.of("true");
        }
        if (type.format().isHexadecimal()) {
            return bits(pattern, type.format(), variable);
        }
        return range(pattern, type, variable).orElseGet(() -> characters(pattern, type.text(variable)));
    }

    /** Numbers of one length that start alike are a range: 4?? is 400 to 499. */
    private static Optional<CodeBlock> range(FamilyPattern pattern, CodeType type, String variable) {
        Matcher numbers = NUMBERS.matcher(pattern.text());
        if (type.format().isText() || !numbers.matches() || pattern.text().length() > 9) {
            return Optional.empty();
        }
        int size = (int) Math.pow(10, numbers.group(2).length());
        int first = Integer.parseInt(numbers.group(1)) * size;
        return Optional.of(CodeBlock.of("$1N >= $2L && $1N <= $3L", variable, first, first + size - 1));
    }

    /** Hexadecimal digits are four bits each: a mask of those that are fixed. */
    private static CodeBlock bits(FamilyPattern pattern, CodeFormat format, String variable) {
        long mask = 0;
        long value = 0;
        String digits = pattern.body().substring(2);
        for (int i = 0; i < format.hexadecimalDigits(); i++) {
            boolean fixed = i < digits.length() && digits.charAt(i) != '?';
            mask = mask << 4 | (fixed ? 0xF : 0);
            value = value << 4 | (fixed ? Character.digit(digits.charAt(i), 16) : 0);
        }
        return CodeBlock.of("($N & $L) == $L", variable, literal(mask, format), literal(value, format));
    }

    private static String literal(long bits, CodeFormat format) {
        String digits = Long.toHexString(bits).toUpperCase(Locale.ROOT);
        String padded = "0".repeat(Math.max(0, format.hexadecimalDigits() - digits.length())) + digits;
        return "0x" + padded + (format.isLong() ? "L" : "");
    }

    private static CodeBlock characters(FamilyPattern pattern, CodeBlock text) {
        String body = pattern.body();
        List<CodeBlock> conditions = new ArrayList<>();
        if (!pattern.isOpen()) {
            conditions.add(CodeBlock.of("$L.length() == $L", text, body.length()));
        } else if (body.endsWith("?")) {
            conditions.add(CodeBlock.of("$L.length() >= $L", text, body.length()));
        }
        Matcher fixed = FIXED.matcher(body);
        while (fixed.find()) {
            conditions.add(
                    fixed.start() == 0
                            ? CodeBlock.of("$L.startsWith($L)", text, StringLiteral.of(fixed.group()))
                            : CodeBlock.of(
                                    "$L.startsWith($L, $L)", text, StringLiteral.of(fixed.group()), fixed.start()));
        }
        return CodeBlock.join(conditions, " && ");
    }
}
