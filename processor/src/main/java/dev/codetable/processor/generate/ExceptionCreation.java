package dev.codetable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.codetable.processor.model.OutcomeClasses;
import dev.codetable.processor.model.OutcomeClasses.Branch;
import dev.codetable.processor.model.OutcomeClasses.FamilyBranch;
import dev.codetable.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that choose the class of an exception. They return Object, and each new exception at once: were
 * exceptions to meet as values of a switch or of a method, the verifier would load all of them on first use.
 */
final class ExceptionCreation {

    /** Well below the largest switch over strings, some 1,940 cases, that fits into a method. */
    private static final int CASES_IN_A_METHOD = 1_000;

    private final Target target;
    private final OutcomeClasses classes;
    private final Arguments arguments;
    private final ClassName self;

    ExceptionCreation(Target target, OutcomeClasses classes) {
        this.target = target;
        this.classes = classes;
        this.arguments = Arguments.of(target);
        this.self = target.exception(classes.outcome());
    }

    /** Returns {@code create} and the methods that it goes on to. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> cases = cases();
        int chunks = Math.max(1, (cases.size() + CASES_IN_A_METHOD - 1) / CASES_IN_A_METHOD);
        for (int i = 0; i < chunks; i++) {
            List<CodeBlock> chunk =
                    cases.subList(i * CASES_IN_A_METHOD, Math.min(cases.size(), (i + 1) * CASES_IN_A_METHOD));
            CodeBlock otherwise = i + 1 < chunks ? call("create" + (i + 1)) : unlisted();
            methods.add(choose(i == 0 ? "create" : "create" + i, chunk, otherwise));
        }
        if (!classes.families().isEmpty()) {
            methods.add(createByFamily());
        }
        if (target.model().hasEnhanced()) {
            methods.add(MethodSpec.methodBuilder("createOwn")
                    .addModifiers(Modifier.STATIC)
                    .returns(Object.class)
                    .addParameter(SmtpReply.class, "reply")
                    .addParameter(Throwable.class, "cause")
                    .addStatement("return new $T(reply, cause)", self)
                    .build());
        }
        return methods;
    }

    private MethodSpec choose(String name, List<CodeBlock> cases, CodeBlock otherwise) {
        MethodSpec.Builder create = method(name);
        if (!name.equals("create")) {
            create.addModifiers(Modifier.PRIVATE);
        }
        if (cases.isEmpty()) {
            return create.addStatement("return $L", otherwise).build();
        }
        create.beginControlFlow("switch ($L)", target.codeType().switched("code"));
        cases.forEach(create::addCode);
        return create.addCode("default:\n$>return $L;\n$<", otherwise)
                .endControlFlow()
                .build();
    }

    private List<CodeBlock> cases() {
        List<CodeBlock> cases = new ArrayList<>();
        for (Branch branch : classes.branches()) {
            cases.add(oneCase(target.codeType().caseLabel(branch.code()), choice(branch)));
        }
        if (!classes.byStatus().isEmpty()) {
            cases.add(oneCase(CodeBlock.of("NO_REPLY_CODE"), byStatus(classes.byStatus(), "")));
        }
        return cases;
    }

    private static CodeBlock oneCase(CodeBlock label, CodeBlock choice) {
        return CodeBlock.of("case $L:\n$>$L$<", label, choice);
    }

    /** A pair for one status goes before one for all details, and that before the status's own row. */
    private CodeBlock choice(Branch branch) {
        CodeBlock.Builder choice = CodeBlock.builder();
        branch.pairs()
                .forEach((status, className) -> choice.beginControlFlow("if (status.equals($S))", status)
                        .addStatement("return $L", newInstance(className))
                        .endControlFlow());
        branch.openPairs()
                .forEach((start, className) -> choice.beginControlFlow("if (status.startsWith($S))", start)
                        .addStatement("return $L", newInstance(className))
                        .endControlFlow());
        return choice.add(byStatus(branch.byStatus(), branch.className())).build();
    }

    private CodeBlock byStatus(Map<String, String> byStatus, String otherwise) {
        CodeBlock returned = CodeBlock.of("return $L;\n", newInstance(otherwise));
        if (byStatus.isEmpty()) {
            return returned;
        }
        var choice = CodeBlock.builder().beginControlFlow("switch (withoutClass(status))");
        byStatus.forEach((key, className) -> choice.add("case $S:\n$>return $L;\n$<", key, newInstance(className)));
        return choice.add("default:\n$>$L$<", returned).endControlFlow().build();
    }

    private CodeBlock unlisted() {
        return classes.families().isEmpty() ? newInstance("") : call("createByFamily");
    }

    private MethodSpec createByFamily() {
        MethodSpec.Builder create = method("createByFamily").addModifiers(Modifier.PRIVATE);
        for (FamilyBranch family : classes.families()) {
            if (family.pattern().coversAll()) {
                return create.addStatement("return $L", newInstance(family.className()))
                        .build();
            }
            create.beginControlFlow("if ($L)", FamilyCondition.of(family.pattern(), target.codeType(), "code"))
                    .addStatement("return $L", newInstance(family.className()))
                    .endControlFlow();
        }
        return create.addStatement("return $L", newInstance("")).build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(Object.class);
        arguments.declareIn(method);
        return method;
    }

    private CodeBlock call(String method) {
        return CodeBlock.of("$L($L)", method, arguments.passedOn());
    }

    private CodeBlock newInstance(String className) {
        return CodeBlock.of("new $L($L)", className.isEmpty() ? self.simpleName() : className, arguments.passedOn());
    }
}
