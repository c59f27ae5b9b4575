package dev.codetable.processor.testing;

import dev.codetable.CodeTable;
import dev.codetable.processor.CodeTableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A user's project in a temporary directory: sources and tables to compile with the processor.
 *
 * <pre>{@code
 * Compilation compilation = new TestProject(directory)
 *         .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
 *         .table("p/codes.tsv", "code\tname\n...")
 *         .strict()
 *         .compile();
 * }</pre>
 *
 * <p>The runtime is on the class path, or on the module path where a {@code module-info} is among the sources.
 */
public final class TestProject {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)|\\b(module)\\s+[\\w.]+\\s*\\{");

    private final Path root;
    private final Set<Path> sources = new LinkedHashSet<>();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private TablePlace place = TablePlace.SOURCE_PATH;
    private Compiler compiler = Compiler.JAVAC;
    private boolean strict;

    public TestProject(Path root) {
        this.root = root;
    }

    /** Adds a source file, which is named after the first type in it. */
    public TestProject source(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in: " + text);
        }
        Matcher packageName = PACKAGE.matcher(text);
        String directory = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        String name = type.group(1) != null ? type.group(1) : "module-info";
        return sourceFile(directory + name + ".java", text);
    }

    /** Adds a source file at a path of its own. */
    public TestProject sourceFile(String path, String text) {
        sources.add(write(root.resolve("sources").resolve(path), text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Says where the tables that are added from now on lie; without it they are on the source path. */
    public TestProject tablesOn(TablePlace newPlace) {
        place = newPlace;
        return this;
    }

    public TestProject table(String path, String text) {
        return table(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestProject table(String path, byte[] bytes) {
        write(tables().resolve(path), bytes);
        return this;
    }

    /** The directory of the tables, for tests that put something else there. */
    public Path tables() {
        return directory(place.directory(root));
    }

    /** Adds options; they come after the project's own. */
    public TestProject options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Makes the compiler strict: all lints of javac, the default warnings of ecj, and any of them fails. */
    public TestProject strict() {
        strict = true;
        return this;
    }

    /** Adds a processor that runs beside ours. */
    public TestProject processor(Processor processor) {
        processors.add(processor);
        return this;
    }

    public TestProject compiler(Compiler newCompiler) {
        compiler = newCompiler;
        return this;
    }

    /** Compiles; may be done again, over what the last time left. */
    public Compilation compile() {
        JavaCompiler tool = compiler.tool();
        var messages = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = tool.getTask(
                    new StringWriter(),
                    files,
                    messages,
                    allOptions(),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(allProcessors());
            boolean success = task.call();
            return new Compilation(
                    success,
                    messages.getDiagnostics().stream().map(Message::of).toList(),
                    sourcesIn(directory(root.resolve("generated"))),
                    directory(root.resolve("classes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> allOptions() {
        var all = new ArrayList<String>(compiler.options());
        all.addAll(place.options(directory(root.resolve("sources")), tables()));
        String runtime = runtime().toString();
        boolean modular = sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
        if (modular) {
            all.addAll(List.of("--module-path", runtime));
        }
        String classPath = modular ? "" : runtime;
        if (place == TablePlace.CLASS_PATH) {
            classPath += File.pathSeparator + tables();
        }
        all.addAll(List.of("-classpath", classPath));
        all.addAll(List.of("-d", directory(root.resolve("classes")).toString()));
        all.addAll(List.of("-s", directory(root.resolve("generated")).toString()));
        if (strict) {
            all.addAll(compiler.strictOptions());
        }
        all.addAll(options);
        return all;
    }

    private List<Processor> allProcessors() {
        var all = new ArrayList<Processor>(processors);
        all.add(new CodeTableProcessor());
        return all;
    }

    private static Path runtime() {
        try {
            return Path.of(CodeTable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> sourcesIn(Path directory) throws IOException {
        var sources = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace(File.separatorChar, '.');
                sources.put(name.replaceFirst("\\.java$", ""), Files.readString(file));
            }
        }
        return Collections.unmodifiableMap(sources);
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            directory(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
