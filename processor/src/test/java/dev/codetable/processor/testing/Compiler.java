package dev.codetable.processor.testing;

import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor in tests. */
public enum Compiler {
    JAVAC(List.of(), List.of("-Xlint:all", "-Werror")),
    ECJ(List.of("--release", Integer.toString(Runtime.version().feature())), List.of("-failOnWarning"));

    private final List<String> options;
    private final List<String> strictOptions;

    Compiler(List<String> options, List<String> strictOptions) {
        this.options = options;
        this.strictOptions = strictOptions;
    }

    List<String> options() {
        return options;
    }

    List<String> strictOptions() {
        return strictOptions;
    }

    /** Tells whether a processor said it, and not the compiler itself. */
    boolean isOfProcessor(Diagnostic<?> message) {
        return switch (this) {
            case JAVAC -> message.getCode().endsWith(".proc.messager");
            case ECJ -> message.getCode() == null;
        };
    }

    /** Returns the offset behind what a message is about. */
    int end(Diagnostic<?> message) {
        return (int) message.getEndPosition() + (this == ECJ ? 1 : 0);
    }

    /** Returns a processor's text as the processor wrote it: javac indents all lines but the first. */
    String asWritten(String text) {
        return this == JAVAC ? text.replace("\n  ", "\n") : text;
    }

    JavaCompiler tool() {
        return switch (this) {
            case JAVAC -> ToolProvider.getSystemJavaCompiler();
            case ECJ -> new EclipseCompiler();
        };
    }
}
