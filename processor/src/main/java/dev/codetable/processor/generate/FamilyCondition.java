package dev.codetable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.codetable.processor.model.CodeFormat;
import dev.codetable.processor.model.FamilyPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the test whether a family covers a code. */
final class FamilyCondition {

    private static final Pattern FIXED = Pattern.compile("[^?]+");
    private static final Pattern NUMBERS = Pattern.compile("([1-9][0-9]{0,8})(\\?{0,8})");

    private FamilyCondition() {}

    static boolean coversAll(FamilyPattern pattern) {
        return pattern.text().equals("*");
    }

    /** Returns an expression about the code in a variable. */
    static CodeBlock of(FamilyPattern pattern, CodeType type, String variable) {
        if (coversAll(pattern)) {
            return CodeBlock.of("true");
        }
        return range(pattern, type, variable).orElseGet(() -> characters(pattern, type.text(variable)));
    }

    /** Numbers of one length that start alike are a range: 4?? is 400 to 499. */
    private static Optional<CodeBlock> range(FamilyPattern pattern, CodeType type, String variable) {
        Matcher numbers = NUMBERS.matcher(pattern.text());
        if (type.format() != CodeFormat.INT
                || !numbers.matches()
                || pattern.text().length() > 9) {
            return Optional.empty();
        }
        int size = (int) Math.pow(10, numbers.group(2).length());
        int first = Integer.parseInt(numbers.group(1)) * size;
        return Optional.of(CodeBlock.of("$1N >= $2L && $1N <= $3L", variable, first, first + size - 1));
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
                            ? CodeBlock.of("$L.startsWith($S)", text, fixed.group())
                            : CodeBlock.of("$L.startsWith($S, $L)", text, fixed.group(), fixed.start()));
        }
        return CodeBlock.join(conditions, " && ");
    }
}
