package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests and projects that docs/field-reports.md names are there. */
class FieldReportsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))#(\\w+)`");
    private static final Pattern PATH = Pattern.compile("`((?:\\.ci|integration-tests|maven-plugin)/[^`]+)`");

    static Stream<MatchResult> tests() throws IOException {
        return TEST.matcher(document()).results();
    }

    static Stream<String> paths() throws IOException {
        return PATH.matcher(document()).results().map(path -> path.group(1)).distinct();
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("docs/field-reports.md"));
    }

    @Test
    void documentNamesSome() throws IOException {
        assertThat(tests()).isNotEmpty();
        assertThat(paths()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void testIsThere(MatchResult test) throws IOException {
        assertThat(sources(test.group(1)))
                .singleElement()
                .satisfies(source -> assertThat(Files.readString(source)).contains("void " + test.group(2) + "("));
    }

    private static List<Path> sources(String className) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(FieldReportsTest::filesIn)
                    .filter(file -> file.endsWith(className + ".java"))
                    .toList();
        }
    }

    private static Stream<Path> filesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void projectIsThere(String path) {
        assertThat(ROOT.resolve(path)).exists();
    }
}
