package dev.codetable.processor.source;

import static java.io.File.pathSeparator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the directories that the user named. */
class SearchDirectoriesTest {

    private static final String PATH = "com/acme/codes.tsv";
    private static final String RULE =
            "-Acodetable.dirs takes absolute directories, separated by '" + pathSeparator + "': ";

    @TempDir
    Path directory;

    private Path first;
    private Path second;
    private final Problems problems = new Problems();

    @BeforeEach
    void createDirectories() throws IOException {
        first = Files.createDirectories(directory.resolve("first"));
        second = Files.createDirectories(directory.resolve("second"));
    }

    @Test
    void areSearchedInOrder() throws IOException {
        write(second, "second");
        assertThat(find(first + pathSeparator + second).map(TableText::text)).contains("second");

        write(first, "first");
        assertThat(find(first + pathSeparator + second).map(TableText::text)).contains("first");
        assertThat(find(second + pathSeparator + first).map(TableText::text)).contains("second");
    }

    @Test
    void areTheOnlyPlacesSearched() {
        assertThat(find(first + pathSeparator + second)).isEmpty();
        assertThat(problem()).isEqualTo("""
                        found in none of the directories that -Acodetable.dirs names:
                          %s: no file %s
                          %s: no file %s
                        To fix it: put the table there, name its directory too, or leave the option out""".formatted(first, first.resolve(PATH), second, second.resolve(PATH)));
    }

    @Test
    void mayHaveEmptyEntriesBetween() throws IOException {
        write(first, "first");

        assertThat(find(pathSeparator + first + pathSeparator + pathSeparator).map(TableText::text))
                .contains("first");
    }

    @Test
    void mustBeAbsolute() {
        assertThat(find("src/main/resources" + pathSeparator + first)).isEmpty();
        assertThat(problem()).isEqualTo(RULE + "\"src/main/resources\" is relative");
    }

    @Test
    void mustBeDirectories() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Path absent = directory.resolve("absent");

        assertThat(find(file + pathSeparator + absent)).isEmpty();
        assertThat(problem()).isEqualTo(RULE + "\"" + file + "\" is no directory; \"" + absent + "\" is no directory");
    }

    @Test
    void mustBePaths() {
        assertThat(find("a\0b")).isEmpty();
        assertThat(problem()).isEqualTo(RULE + "\"a\0b\" is no path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void mustBeThere(String option) {
        assertThat(find(option)).isEmpty();
        assertThat(problem()).isEqualTo(RULE + "it names none");
    }

    @Test
    void mustBeThereWhereTheOptionHasNoValue() {
        var options = new HashMap<String, String>();
        options.put("codetable.dirs", null);

        assertThat(locator(options).find(PATH, problems)).isEmpty();
        assertThat(problem()).isEqualTo(RULE + "it names none");
    }

    @Test
    void holdTheFileUnderItsExactName() throws IOException {
        Files.createDirectories(first.resolve("com/acme"));
        Files.writeString(first.resolve("com/acme/CODES.tsv"), "code\n");

        assertThat(find(first.toString())).isEmpty();
        assertThat(problem())
                .contains(first + ": the file there is com/acme/CODES.tsv; upper and lower case must agree\n");
    }

    @Test
    void holdNoDirectoryUnderTheName() throws IOException {
        Path place = Files.createDirectories(first.resolve(PATH));

        assertThat(find(first.toString())).isEmpty();
        assertThat(problem()).contains(first + ": " + place + " is a directory\n");
    }

    private Optional<TableText> find(String option) {
        return locator(Map.of("codetable.dirs", option)).find(PATH, problems);
    }

    /** Its filer has the table everywhere. */
    private static TableLocator locator(Map<String, String> options) {
        var filer = new StubFiler()
                .holding(StandardLocation.SOURCE_PATH, "filer")
                .holding(StandardLocation.CLASS_OUTPUT, "filer")
                .holding(StandardLocation.CLASS_PATH, "filer");
        return new TableLocator(filer, options);
    }

    private String problem() {
        assertThat(problems.found()).hasSize(1);
        Problem problem = problems.found().get(0);
        assertThat(problem.position()).isEqualTo(Position.wholeTable(PATH));
        return problem.message();
    }

    private static void write(Path directory, String text) throws IOException {
        Files.createDirectories(directory.resolve("com/acme"));
        Files.writeString(directory.resolve(PATH), text);
    }
}
