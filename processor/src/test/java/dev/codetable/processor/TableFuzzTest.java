package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.codetable.CodeTable;
import dev.codetable.processor.model.ModelBuilder;
import dev.codetable.processor.model.ModelRequest;
import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a table, it is refused at a place that is in it, or what is generated from it compiles. */
class TableFuzzTest {

    /** Compilers are slow, so they get one table of so many; which ones, the table itself decides. */
    private static final int SAMPLE = 128;

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void tableIsRefusedOrCompiled(byte[] table) throws IOException {
        var text = new String(table, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String name = text.lines().findFirst().orElse("").contains("\t") ? "codes.tsv" : "codes.csv";
        int hash = Arrays.hashCode(table);
        var exceptions = CodeTable.Exceptions.values()[Math.floorMod(hash, 3)];

        var problems = new Problems();
        ModelBuilder.read(
                new ModelRequest("Demo", exceptions, CodeTable.Shape.AUTO),
                List.of(new TableText(name, text, "")),
                problems);

        problems.found().forEach(problem -> expectPlaceIn(text, problem));
        boolean decoded =
                Arrays.equals(new String(table, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), table);
        if (decoded && Math.floorMod(hash / 3, SAMPLE) == 0) {
            expectCompiled(compile(name, table, exceptions), problems);
        }
    }

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of("../codes.tsv", "../acceptance/src/test/resources", "../examples", "src/test/resources/golden")
                .flatMap(root -> tablesIn(Path.of(root)));
    }

    private static Stream<byte[]> tablesIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.[tc]sv"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(TableFuzzTest::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expectPlaceIn(String table, Problem problem) {
        Position position = problem.position();
        assertThat(problem.message()).isNotBlank();
        assertThat(table).contains(position.lineText());
        if (position.line() > 0) {
            assertThat(position.column()).isPositive();
            assertThat(position.column() - 1 + position.length())
                    .isLessThanOrEqualTo(position.lineText().length());
        }
    }

    private static Compilation compile(String name, byte[] table, CodeTable.Exceptions exceptions) throws IOException {
        Path directory = Files.createTempDirectory("fuzz");
        try {
            return new TestProject(directory)
                    .source("package p; @dev.codetable.CodeTable(value = \"p/%s\", exceptions = %s) interface Demo {}"
                            .formatted(name, "dev.codetable.CodeTable.Exceptions." + exceptions))
                    .table("p/" + name, table)
                    .strict()
                    .compile();
        } finally {
            deleteAll(directory);
        }
    }

    private static void expectCompiled(Compilation compilation, Problems problems) {
        assertThat(compilation.messages())
                .allSatisfy(message -> assertThat(message.text()).doesNotContain("internal error"));
        assertThat(compilation.success()).as("%s", compilation.messages()).isEqualTo(problems.isEmpty());
    }

    private static void deleteAll(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
