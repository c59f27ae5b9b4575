package dev.codetable.maven;

import dev.codetable.processor.CodeTableProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the processor, and keeps nothing of what it writes. */
record ProcessorRun(CompilerPaths paths, Map<String, String> options) {

    /** What javac calls the messages of processors. */
    private static final String OF_PROCESSOR = "compiler.err.proc.messager";

    /** What the processor finds in sources; where they cannot be parsed, what javac says of that. */
    List<String> on(List<Path> sources) throws IOException {
        if (sources.isEmpty()) {
            return List.of();
        }
        try (var directory = new TemporaryDirectory();
                StandardJavaFileManager manager = paths.fileManager(directory.path())) {
            return run(manager, manager.getJavaFileObjectsFromPaths(sources), List.of("-proc:only"));
        }
    }

    /** What the processor finds in tables that an annotation would name. */
    List<String> on(AnnotatedSource source) throws IOException {
        try (var directory = new TemporaryDirectory();
                StandardJavaFileManager manager = paths.fileManager(directory.path())) {
            return run(manager, List.of(source), List.of("-proc:only"));
        }
    }

    /** Compiles what is generated from tables that an annotation would name, and returns what keeps it from that. */
    List<String> compile(AnnotatedSource source, Path classes) throws IOException {
        try (StandardJavaFileManager manager = paths.fileManager(classes)) {
            return run(manager, List.of(source), List.of());
        }
    }

    private List<String> run(
            StandardJavaFileManager manager, Iterable<? extends JavaFileObject> sources, List<String> mode) {
        var arguments = new ArrayList<>(mode);
        arguments.addAll(List.of("-implicit:none", "-Xmaxerrs", "1000"));
        options.forEach((key, value) -> arguments.add("-A" + key + "=" + value));

        var found = new DiagnosticCollector<JavaFileObject>();
        JavaCompiler.CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(null, manager, found, arguments, null, sources);
        var witness = new Witness();
        task.setProcessors(List.of(witness, new CodeTableProcessor()));
        task.call();
        return messages(found.getDiagnostics(), witness.hasSeenARound && mode.contains("-proc:only"));
    }

    /** Where the processor has run, other errors may come of what is only generated; else they are why it has not. */
    private static List<String> messages(List<Diagnostic<? extends JavaFileObject>> found, boolean ownOnly) {
        return found.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(error -> !ownOnly || error.getCode().equals(OF_PROCESSOR))
                .map(ProcessorRun::message)
                .toList();
    }

    private static String message(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT);
        return error.getSource() == null || error.getSource() instanceof AnnotatedSource
                ? message
                : "%s:%d: %s".formatted(error.getSource().getName(), error.getLineNumber(), message);
    }

    /** Sees whether javac gets as far as processors; it must be the first, since none is asked once all is claimed. */
    private static final class Witness extends AbstractProcessor {

        private boolean hasSeenARound;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            hasSeenARound = true;
            return false;
        }
    }
}
