package dev.codetable.processor.source;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.CLASS_PATH;
import static javax.tools.StandardLocation.SOURCE_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables on the paths of a compiler, whatever the compiler does when it is asked for one. */
class CompilerPathsTest {

    private static final String PATH = "com/acme/codes.tsv";

    @TempDir
    Path directory;

    private final Problems problems = new Problems();

    @Test
    void sourcePathComesFirst() {
        var filer = new StubFiler()
                .holding(SOURCE_PATH, "source path")
                .holding(CLASS_OUTPUT, "class output")
                .holding(CLASS_PATH, "class path");

        assertThat(find(filer).map(TableText::text)).contains("source path");
    }

    @Test
    void classOutputComesBeforeTheClassPath() {
        var filer = new StubFiler().holding(CLASS_OUTPUT, "class output").holding(CLASS_PATH, "class path");

        assertThat(find(filer).map(TableText::text)).contains("class output");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("no such file", path -> {
                    throw new FileNotFoundException(path);
                }),
                refusal("no such file", path -> {
                    throw new FileNotFoundException();
                }),
                refusal(
                        "no such file",
                        path -> StubFiler.file(URI.create("mem:///" + path), () -> {
                            throw new NoSuchFileException(path);
                        })),
                refusal("disk on fire", path -> {
                    throw new IOException("disk on fire");
                }),
                refusal("IOException", path -> {
                    throw new IOException();
                }),
                refusal(
                        "disk on fire",
                        path -> StubFiler.file(URI.create("mem:///" + path), () -> new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("disk on fire");
                            }
                        })),
                refusal("not offered by this compiler (IllegalArgumentException: Unknown location : X)", path -> {
                    throw new IllegalArgumentException("Unknown location : X");
                }),
                refusal("not offered by this compiler (NullPointerException)", path -> {
                    throw new NullPointerException();
                }),
                refusal("not offered by this compiler (UnsupportedOperationException)", path -> {
                    throw new UnsupportedOperationException();
                }),
                refusal(
                        "not offered by this compiler (UnsupportedOperationException: no)",
                        path -> StubFiler.file(URI.create("mem:///" + path), () -> {
                            throw new UnsupportedOperationException("no");
                        })));
    }

    private static Arguments refusal(String reason, StubFiler.Answer answer) {
        return Arguments.of(reason, answer);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalLeadsToTheNextPlace(String reason, StubFiler.Answer refusal) {
        var filer = new StubFiler()
                .at(SOURCE_PATH, refusal)
                .at(CLASS_OUTPUT, refusal)
                .holding(CLASS_PATH, "class path");

        assertThat(find(filer).map(TableText::text)).contains("class path");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalIsListedWithItsReason(String reason, StubFiler.Answer refusal) {
        assertThat(find(new StubFiler().at(CLASS_OUTPUT, refusal))).isEmpty();
        assertThat(problem().message()).contains("\n  class output: " + reason + "\n");
    }

    @Test
    void filerWithoutAnAnswerLeadsToTheNextPlace() {
        var filer = new StubFiler().at(SOURCE_PATH, path -> null).holding(CLASS_PATH, "class path");

        assertThat(find(filer).map(TableText::text)).contains("class path");
    }

    @Test
    void missingTableIsOneProblemWithAllPlacesAndAllFixes() throws IOException {
        Path output = Files.createDirectories(directory.resolve("classes"));
        var filer = new StubFiler().holding(CLASS_OUTPUT, output).at(CLASS_PATH, path -> {
            throw new FileNotFoundException(path);
        });

        assertThat(find(filer)).isEmpty();
        assertThat(problem()).isEqualTo(new Problem(Position.wholeTable(PATH), """
                        found in none of these places:
                          source path: not offered by this compiler \
                        (IllegalArgumentException: Unsupported location: SOURCE_PATH)
                          class output: no file %s
                          class path: no such file
                        To fix it:
                          Maven: put it at src/main/resources/com/acme/codes.tsv
                          Gradle: put it at src/main/resources/com/acme/codes.tsv and add to the build script: \
                        tasks.compileJava { options.sourcepath = files("src/main/resources") }, \
                        and beside a module-info files("src/main/java", "src/main/resources")
                          Eclipse: put it at com/acme/codes.tsv in a source folder, \
                        from where Eclipse copies it to the class output
                          Any other tool: name the directory that com/acme/codes.tsv is relative to \
                        with -Acodetable.dirs=DIRECTORY, an absolute path""".formatted(output.resolve(PATH))));
    }

    @Test
    void fileWithAnotherCaseIsNamed() throws IOException {
        write("com/Acme/Codes.tsv");

        assertThat(find(new StubFiler().holding(CLASS_OUTPUT, directory))).isEmpty();
        assertThat(problem().message())
                .contains("class output: the file there is com/Acme/Codes.tsv; upper and lower case must agree\n");
    }

    @Test
    void symbolicLinkIsFollowedWhateverItsTargetIsCalled() throws IOException {
        Path target = Files.writeString(directory.resolve("CODES"), "linked");
        Files.createDirectories(directory.resolve("com/acme"));
        Files.createSymbolicLink(directory.resolve(PATH), target);

        assertThat(find(new StubFiler().holding(SOURCE_PATH, directory)).map(TableText::text))
                .contains("linked");
    }

    @Test
    void directoryIsNoTable() throws IOException {
        Path place = Files.createDirectories(directory.resolve(PATH));

        assertThat(find(new StubFiler().holding(SOURCE_PATH, directory))).isEmpty();
        assertThat(problem().message()).contains("source path: " + place + " is a directory\n");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void namedPipeIsNoTableAndBlocksNothing() throws Exception {
        Path pipe = directory.resolve(PATH);
        Files.createDirectories(directory.resolve("com/acme"));
        assumeTrue(hasNamedPipes());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(find(new StubFiler().holding(CLASS_OUTPUT, directory))).isEmpty();
        assertThat(problem().message()).contains("class output: " + pipe + " is no regular file\n");
    }

    private static boolean hasNamedPipes() {
        return System.getProperty("os.name").equals("Linux");
    }

    @Test
    void builtInTableNeedsNoFiler() {
        Optional<TableText> table = new TableLocator(new StubFiler(), Map.of()).find(CodeTable.SMTP, problems);

        assertThat(table.map(TableText::name)).contains("codes.tsv");
        assertThat(table.map(TableText::text).orElseThrow()).contains("\n550\t");
    }

    private Optional<TableText> find(StubFiler filer) {
        return new TableLocator(filer, Map.of()).find(PATH, problems);
    }

    private Problem problem() {
        assertThat(problems.found()).hasSize(1);
        return problems.found().get(0);
    }

    private void write(String path) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "code\n");
    }
}
