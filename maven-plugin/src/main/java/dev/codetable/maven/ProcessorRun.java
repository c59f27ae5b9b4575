package dev.codetable.maven;

import dev.codetable.processor.CodeTableProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the processor, and keeps nothing of what it writes. */
record ProcessorRun(SourcePath sourcePath, List<String> classPath, Map<String, String> options) {

    /** What javac calls the messages of processors. */
    private static final String OF_PROCESSOR = "compiler.err.proc.messager";

    /** What the processor finds in the project's sources; where they cannot be parsed, what javac says of that. */
    List<String> onSources() throws IOException {
        List<Path> files = sourcePath.javaFiles();
        if (files.isEmpty()) {
            return List.of();
        }
        try (var directory = new TemporaryDirectory();
                StandardJavaFileManager manager = fileManager(directory.path())) {
            return run(manager, manager.getJavaFileObjectsFromPaths(files), List.of("-proc:only"));
        }
    }

    /** What the processor finds in tables that an annotation would name in this order. */
    List<String> on(List<String> tables) throws IOException {
        try (var directory = new TemporaryDirectory();
                StandardJavaFileManager manager = fileManager(directory.path())) {
            return run(manager, List.of(new AnnotatedSource("Table", tables)), List.of("-proc:only"));
        }
    }

    /** Compiles what is generated for a type of that name, and returns what keeps it from that. */
    List<String> compile(String type, List<String> tables, Path classes) throws IOException {
        try (StandardJavaFileManager manager = fileManager(classes)) {
            return run(manager, List.of(new AnnotatedSource(type, tables)), List.of());
        }
    }

    private StandardJavaFileManager fileManager(Path output) throws IOException {
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        manager.setLocation(StandardLocation.SOURCE_PATH, files(sourcePath.all().stream()));
        manager.setLocation(
                StandardLocation.CLASS_PATH, files(classPath.stream().map(Path::of)));
        manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
        manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(output.toFile()));
        return manager;
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

    private static List<File> files(Stream<Path> paths) {
        return paths.filter(Files::exists).map(Path::toFile).toList();
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
