package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codetable.Outcome;
import dev.codetable.processor.model.PairCode;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the table says of a reply: by its code, unless there is a row for just that pair of codes. */
final class ReplyOutcome {

    private static final ClassName OUTCOME = ClassName.get(Outcome.class);

    private final Target target;

    ReplyOutcome(Target target) {
        this.target = target;
    }

    List<MethodSpec> methods() {
        return List.of(ofReply(), ofCodes());
    }

    private MethodSpec ofReply() {
        boolean hasPairs = !target.model().pairs().isEmpty();
        return Method.publicStatic("outcome", OUTCOME)
                .addJavadoc(Javadoc.of(
                        List.of(
                                "Returns what the table says of a reply.",
                                hasPairs
                                        ? "The reply code decides, unless the table has a row for it together with the enhanced status code. Where the lines of the reply disagree, or the last one is missing, the reply itself decides: it is never a success."
                                        : "The reply code decides, and its enhanced status code does not. Where the lines of the reply disagree, or the last one is missing, the reply itself decides: it is never a success."),
                        List.of("@param reply the reply", "@return the outcome")))
                .addParameter(SmtpReply.class, "reply")
                .beginControlFlow("if (reply.outcome() != reply.codeOutcome())")
                .addStatement("return reply.outcome()")
                .endControlFlow()
                .addStatement(
                        "return outcome(reply.code(), reply.enhancedStatus().map($T::toString).orElse(\"\"))",
                        EnhancedStatus.class)
                .build();
    }

    /** For the exceptions too; the status is empty where none was sent. */
    private MethodSpec ofCodes() {
        MethodSpec.Builder outcome = MethodSpec.methodBuilder("outcome")
                .addModifiers(Modifier.STATIC)
                .returns(OUTCOME)
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "status");
        target.model().pairs().stream()
                .sorted(Comparator.comparing(PairCode::isForAllDetails))
                .forEach(pair -> outcome.beginControlFlow("if ($L)", isPair(pair))
                        .addStatement("return $T.$L", Outcome.class, pair.outcome())
                        .endControlFlow());
        return outcome.addStatement("return of(code).outcome()").build();
    }

    /** Returns the test whether code and status are those of a pair. */
    static CodeBlock isPair(PairCode pair) {
        return pair.isForAllDetails()
                ? CodeBlock.of("code == $L && status.startsWith($S)", pair.code(), pair.statusStart())
                : CodeBlock.of("code == $L && status.equals($S)", pair.code(), pair.status());
    }
}
