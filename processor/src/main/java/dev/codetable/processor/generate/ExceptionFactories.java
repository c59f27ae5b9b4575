package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.List;

/** The public factories, which the root and every outcome have alike. */
final class ExceptionFactories {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ParameterSpec TEXT =
            ParameterSpec.builder(String.class, "text").build();
    private static final ParameterSpec CAUSE =
            ParameterSpec.builder(Throwable.class, "cause").build();
    private static final ParameterSpec STATUS =
            ParameterSpec.builder(EnhancedStatus.class, "status").build();
    private static final ParameterSpec REPLY =
            ParameterSpec.builder(SmtpReply.class, "reply").build();

    /**
     * A factory.
     *
     * @param parameters in order
     * @param sentence the first of its Javadoc
     */
    record Factory(List<ParameterSpec> parameters, String sentence) {

        String arguments() {
            return String.join(
                    ", ", parameters.stream().map(ParameterSpec::name).toList());
        }
    }

    private ExceptionFactories() {}

    static Factory ofCode(Target target) {
        return new Factory(List.of(code(target), TEXT), "Makes the exception of a code%s.".formatted(textOf(target)));
    }

    static Factory ofCodeAndCause(Target target) {
        return new Factory(
                List.of(code(target), TEXT, CAUSE),
                "Makes the exception of a code%s, with a cause.".formatted(textOf(target)));
    }

    static Factory ofConstant(Target target) {
        return new Factory(
                List.of(ParameterSpec.builder(target.code(), "code").build(), TEXT),
                "Makes the exception of a listed code%s.".formatted(textOf(target)));
    }

    static Factory ofCodeAndStatus(Target target) {
        return new Factory(
                List.of(code(target), STATUS, TEXT),
                "Makes the exception of a reply code and an enhanced status code.");
    }

    static Factory ofReply() {
        return new Factory(List.of(REPLY), "Makes the exception of a reply.");
    }

    static Factory ofReplyAndCause() {
        return new Factory(List.of(REPLY, CAUSE), "Makes the exception of a reply, with a cause.");
    }

    static Factory ofStatus() {
        return new Factory(
                List.of(STATUS, TEXT),
                "Makes the exception of an enhanced status code that comes without a reply code, as in a bounce.");
    }

    static List<Factory> all(Target target) {
        List<Factory> all = new ArrayList<>(List.of(ofCode(target), ofCodeAndCause(target), ofConstant(target)));
        if (target.model().hasEnhanced()) {
            all.addAll(List.of(ofCodeAndStatus(target), ofReply(), ofReplyAndCause(), ofStatus()));
        }
        return all;
    }

    /** Starts a factory with its Javadoc; {@code refused} says which codes it refuses. */
    static MethodSpec.Builder method(Factory factory, ClassName returned, String refused) {
        List<String> tags = new ArrayList<>();
        factory.parameters().forEach(parameter -> tags.add("@param " + parameter.name() + " " + meaning(parameter)));
        tags.add("@return the exception, of the class that the table gives it");
        tags.add("@throws IllegalArgumentException if " + refused);
        return Method.publicStatic("of", returned)
                .addJavadoc(Javadoc.of(List.of(factory.sentence()), tags))
                .addParameters(factory.parameters());
    }

    private static ParameterSpec code(Target target) {
        TypeName type = target.codeType().name();
        return ParameterSpec.builder(type, "code").build();
    }

    private static String textOf(Target target) {
        return target.model().hasEnhanced()
                ? "; an enhanced status code at the start of the text is read, and so is a whole reply with the code"
                : "";
    }

    private static String meaning(ParameterSpec parameter) {
        return switch (parameter.name()) {
            case "code" -> {
                if (parameter.type().equals(STRING)) {
                    yield "the code, listed or not; null counts as empty";
                }
                yield parameter.type().isPrimitive() ? "the code, listed or not" : "the code";
            }
            case "text" -> "what the server said; null counts as empty";
            case "cause" -> "the cause, or null";
            case "status" -> "the enhanced status code, as sent";
            default -> "the reply";
        };
    }
}
