package dev.codetable.processor.testing;

import dev.codetable.processor.CodeTableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

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
 * <p>It is compiled by javac and by Eclipse's compiler, which must agree. What is asked for afterwards is javac's.
 *
 * <p>The runtime is on the class path, or on the module path where a {@code module-info} is among the sources.
 */
public final class TestProject {

    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)|\\b(module)\\s+[\\w.]+\\s*\\{");

    private final Path root;
    private final Set<Path> sourceFiles = new LinkedHashSet<>();
    private final List<String> options = new ArrayList<>();
    private final Map<Compiler, List<String>> ownOptions =
            Map.of(Compiler.JAVAC, new ArrayList<>(), Compiler.ECJ, new ArrayList<>());
    private final List<Supplier<Processor>> processors = new ArrayList<>();
    private TablePlace place = TablePlace.SOURCE_PATH;
    private List<Compiler> compilers = List.of(Compiler.values());
    private boolean generatedOnSourcePath;
    private boolean classesOnClassPath;
    private boolean outputDirectories = true;
    private boolean strict;
    private Supplier<Processor> ourProcessor = CodeTableProcessor::new;
    private UnaryOperator<ProcessingEnvironment> environment = UnaryOperator.identity();

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
        sourceFiles.add(write(sources().resolve(path), text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Puts the classes that were compiled the last time on the class path, as build tools do. */
    public TestProject classesOnClassPath() {
        classesOnClassPath = true;
        return this;
    }

    /** Lets the compiler create the directories that it writes to. */
    public TestProject withoutOutputDirectories() {
        outputDirectories = false;
        return this;
    }

    /** Removes a source file again. */
    public TestProject withoutSource(String path) {
        Path file = sources().resolve(path);
        delete(file);
        sourceFiles.remove(file);
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
        return directory(root.resolve("tables"));
    }

    /** Adds options; they come after the project's own. */
    public TestProject options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds options for one of the compilers. */
    public TestProject optionsOf(Compiler compiler, String... more) {
        ownOptions.get(compiler).addAll(List.of(more));
        return this;
    }

    /** Puts what was generated the last time on the source path, as build tools do, if tables are there too. */
    public TestProject generatedOnSourcePath() {
        generatedOnSourcePath = true;
        return this;
    }

    /** Makes the compiler strict: all lints of javac, the default warnings of ecj, and any of them fails. */
    public TestProject strict() {
        strict = true;
        return this;
    }

    /** Adds a processor that runs beside ours. */
    public TestProject processor(Supplier<Processor> processor) {
        processors.add(processor);
        return this;
    }

    /** Puts a filer of the test's own between our processor and the compiler's. */
    public TestProject filer(UnaryOperator<Filer> filer) {
        return environment(compilers -> new EnvironmentWithFiler(compilers, filer.apply(compilers.getFiler())));
    }

    /** Puts an environment of the test's own between our processor and the compiler. */
    public TestProject environment(UnaryOperator<ProcessingEnvironment> newEnvironment) {
        environment = newEnvironment;
        return this;
    }

    /** Takes our processor from elsewhere, such as from another class loader. */
    public TestProject ourProcessor(Supplier<Processor> other) {
        ourProcessor = other;
        return this;
    }

    /** Compiles with one compiler only, where the two differ. */
    public TestProject only(Compiler compiler) {
        compilers = List.of(compiler);
        return this;
    }

    /** Compiles; may be done again, over what the last time left. */
    public Compilation compile() {
        List<Compilation> compilations = compilers.stream().map(this::compile).toList();
        if (compilations.size() > 1) {
            Agreement.expect(compilations.get(0), compilations.get(1));
        }
        return compilations.get(0);
    }

    /** Deletes the compiled classes, and leaves the generated sources. */
    public TestProject clearClasses() {
        compilers.forEach(compiler -> delete(classes(compiler)));
        return this;
    }

    private Path sources() {
        return directory(root.resolve("sources"));
    }

    private Path classes(Compiler compiler) {
        return output(compiler).resolve("classes");
    }

    private Path output(Compiler compiler) {
        return root.resolve(compiler.name().toLowerCase(Locale.ROOT));
    }

    private Compilation compile(Compiler compiler) {
        JavaCompiler tool = compiler.tool();
        Path classes = classes(compiler);
        Path generated = output(compiler).resolve("generated");
        if (outputDirectories) {
            directory(classes);
            directory(generated);
        }
        if (place == TablePlace.CLASS_OUTPUT) {
            copyTables(classes);
        }
        var messages = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(compiler));
            JavaCompiler.CompilationTask task = tool.getTask(
                    new StringWriter(),
                    files,
                    messages,
                    allOptions(compiler, classes, generated),
                    null,
                    files.getJavaFileObjectsFromPaths(sourceFiles));
            task.setProcessors(allProcessors());
            boolean success = task.call();
            return new Compilation(
                    success,
                    messages.getDiagnostics().stream()
                            .map(message -> Message.of(message, compiler))
                            .toList(),
                    sourcesIn(generated),
                    classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> allOptions(Compiler compiler, Path classes, Path generated) {
        var all = new ArrayList<String>(compiler.options());
        List<Path> sourcePath = generatedOnSourcePath ? List.of(sources(), generated) : List.of(sources());
        all.addAll(place.options(sourcePath, tables()));
        if (isModule()) {
            all.addAll(List.of("--module-path", RuntimeClasses.jarIn(root).toString()));
        }
        all.addAll(List.of("-d", classes.toString()));
        all.addAll(List.of("-s", generated.toString()));
        if (strict) {
            all.addAll(compiler.strictOptions());
        }
        all.addAll(options);
        all.addAll(ownOptions.get(compiler));
        return all;
    }

    private List<Path> classPath(Compiler compiler) {
        var path = new ArrayList<Path>();
        if (!isModule()) {
            path.add(RuntimeClasses.PATH);
        }
        if (place == TablePlace.CLASS_PATH) {
            path.add(tables());
        }
        if (classesOnClassPath) {
            path.add(classes(compiler));
        }
        return path;
    }

    private boolean isModule() {
        return sourceFiles.stream().anyMatch(source -> source.endsWith("module-info.java"));
    }

    private List<Processor> allProcessors() {
        var all = new ArrayList<Processor>();
        processors.forEach(processor -> all.add(processor.get()));
        all.add(new ProcessorElsewhere(ourProcessor.get(), environment));
        return all;
    }

    private void copyTables(Path target) {
        try (Stream<Path> files = Files.walk(tables())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(target.resolve(tables().relativize(file).toString()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sourcesIn(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return Map.of();
        }
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

    private static void delete(Path fileOrDirectory) {
        try (Stream<Path> files = Files.walk(fileOrDirectory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
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
