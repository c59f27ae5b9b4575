package dev.codetable.benchmarks.compiletime;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A subject on disk: its sources, and what its processor made of them once. */
final class Project {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path root;
    private final String processor;
    private final List<Path> sources;

    private Project(Path root, String processor, List<Path> sources) {
        this.root = root;
        this.processor = processor;
        this.sources = sources;
    }

    /** Writes the files and compiles them once, so that there is generated code to compile without the processor. */
    static Project write(Path root, Subject subject) throws IOException, InterruptedException {
        var sources = new ArrayList<Path>();
        for (var file : subject.files().entrySet()) {
            Path path = root.resolve("sources").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (file.getKey().endsWith(".java")) {
                sources.add(path);
            }
        }
        for (String output : List.of("generated", "classes", "again")) {
            Files.createDirectories(root.resolve(output));
        }
        var project = new Project(root, subject.processor(), List.copyOf(sources));
        project.compile(1, true);
        return project;
    }

    /** Returns how many class files there are beside those of the sources. */
    long classes() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("classes"))) {
            return files.filter(file -> file.toString().endsWith(".class")).count() - sources.size();
        }
    }

    /** Compiles so often in one new JVM. */
    List<Cost> compile(int times, boolean withProcessor) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                CLASS_PATH,
                Compilation.class.getName(),
                Integer.toString(times)));
        command.addAll(
                withProcessor
                        ? processing()
                        : List.of("-proc:none", "-d", root.resolve("again").toString()));
        command.addAll(List.of("-nowarn", "-cp", CLASS_PATH, "@" + arguments(withProcessor)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + root);
        }
        return List.of(new Gson().fromJson(output, Cost[].class));
    }

    private List<String> processing() {
        return List.of(
                "-processor",
                processor,
                "-processorpath",
                CLASS_PATH,
                "-Acodetable.dirs=" + root.resolve("sources"),
                "-s",
                root.resolve("generated").toString(),
                "-d",
                root.resolve("classes").toString());
    }

    private Path arguments(boolean withProcessor) throws IOException {
        var files = new ArrayList<>(sources);
        if (!withProcessor) {
            try (Stream<Path> generated = Files.walk(root.resolve("generated"))) {
                generated
                        .filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return Files.write(
                root.resolve("arguments"),
                files.stream()
                        .map(file -> file.toString().replace(File.separatorChar, '/'))
                        .toList());
    }
}
