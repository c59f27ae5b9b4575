package dev.codetable.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor in tests. */
public enum Compiler {
    JAVAC(List.of(), List.of("-Xlint:all", "-Werror")),
    ECJ(List.of("--release", "17"), List.of("-failOnWarning"));

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

    JavaCompiler tool() {
        return switch (this) {
            case JAVAC -> ToolProvider.getSystemJavaCompiler();
            case ECJ -> new EclipseCompiler();
        };
    }
}
