package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every generated file, whole, against the one under {@code golden}. After a change on purpose,
 * {@code -Dgolden.update=true} writes them anew; then read the difference.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String TABLE = "table.tsv";
    private static final String ANNOTATED = "Annotated.java.txt";

    @TempDir
    Path directory;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(GOLDEN)) {
            return directories.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatedFilesAreAsExpected(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Map<String, String> generated = compile(golden).generated();
        if (Boolean.getBoolean("golden.update")) {
            update(golden, generated);
        }
        assertThat(generated).isEqualTo(expected(golden));
    }

    private Compilation compile(Path golden) throws IOException {
        TestProject project = new TestProject(directory)
                .source(Files.readString(golden.resolve(ANNOTATED)))
                .optionsOf(Compiler.JAVAC, "-Xdoclint:all/protected")
                .strict();
        if (Files.exists(golden.resolve(TABLE))) {
            project.table("com/acme/" + TABLE, Files.readString(golden.resolve(TABLE)));
        }
        return project.compile().isClean();
    }

    private static Map<String, String> expected(Path golden) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.list(golden)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                expected.put("com.acme." + type, Files.readString(file));
            }
        }
        return expected;
    }

    private static void update(Path golden, Map<String, String> generated) throws IOException {
        for (String type : expected(golden).keySet()) {
            Files.delete(golden.resolve(file(type)));
        }
        for (Map.Entry<String, String> each : generated.entrySet()) {
            Files.writeString(golden.resolve(file(each.getKey())), each.getValue());
        }
    }

    private static String file(String type) {
        return type.replace("com.acme.", "") + ".java";
    }
}
