package dev.codetable.processor.generate;

import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An annotated type, its tables, and the files to be generated from them.
 *
 * @param directory below {@code golden}
 */
record Golden(Path directory) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");
    private static final String ANNOTATED = "Annotated.java.txt";
    private static final String PACKAGE = "com.acme.";

    static List<Golden> all() throws IOException {
        try (Stream<Path> directories = Files.list(ALL)) {
            return directories.sorted().map(Golden::new).toList();
        }
    }

    /** The project of a user who wrote the annotated type and the tables. */
    TestProject projectIn(Path root) throws IOException {
        TestProject project = new TestProject(root).source(Files.readString(directory.resolve(ANNOTATED)));
        for (Path table : files(".tsv")) {
            project.table("com/acme/" + table.getFileName(), Files.readString(table));
        }
        return project;
    }

    /** The sources, by the qualified names of the types in them. */
    Map<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        for (Path file : files(".java")) {
            String type = file.getFileName().toString().replace(".java", "");
            sources.put(PACKAGE + type, Files.readString(file));
        }
        return sources;
    }

    void replaceWith(Map<String, String> sources) throws IOException {
        for (Path file : files(".java")) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> each : sources.entrySet()) {
            String type = each.getKey().substring(PACKAGE.length());
            Files.writeString(directory.resolve(type + ".java"), each.getValue());
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
