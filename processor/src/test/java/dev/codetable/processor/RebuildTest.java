package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds over what the last one left: its classes and its generated sources are still there. */
class RebuildTest {

    private static final String TABLE = "code\tname\toutcome\tmeaning\n550\tFAILED\tpermanent\tIt failed\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path directory;

    private TestProject project;

    @BeforeEach
    void compileForTheFirstTime() throws IOException {
        project = new TestProject(directory)
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
                .source("package p; class User { Object code = DemoCode.FAILED; }")
                .table("p/codes.tsv", TABLE);
        assertThat(project.compile().success()).isTrue();
        ageAllFiles();
    }

    @Test
    void writesTheSameAgain() throws IOException {
        Compilation second = project.compile();

        assertThat(second.success()).isTrue();
        assertThat(rewritten())
                .containsExactly(
                        "DemoCode.java",
                        "DemoException.java",
                        "DemoPermanentException.java",
                        "DemoTransientException.java",
                        "DemoUnclassifiedException.java");
    }

    @Test
    void followsTheTable() {
        Compilation second = project.table("p/codes.tsv", TABLE.replace("It failed", "It did not work"))
                .compile();

        assertThat(second.success()).isTrue();
        assertThat(second.generated().get("p.DemoCode"))
                .contains("It did not work")
                .doesNotContain("It failed");
    }

    /** Eclipse's compiler gives no processor leave to replace a type that it finds. */
    @Test
    void doesSoWithTheOldClassesOnTheClassPath() {
        project.only(Compiler.JAVAC).classesOnClassPath().table("p/codes.tsv", TABLE.replace("It failed", "New"));

        assertThat(project.compile().generated().get("p.DemoCode")).contains("New");
    }

    @Test
    void leavesTheSourcesOfATypeThatIsNoLongerAnnotatedToTheBuildTool() throws IOException {
        Compilation second = project.withoutSource("p/User.java")
                .source("package p; interface Demo {}")
                .compile()
                .isClean();

        assertThat(rewritten()).isEmpty();
        assertThat(second.success()).isTrue();
    }

    @Test
    void writesTheSourcesOfARenamedTypeAlone() throws IOException {
        Compilation second = project.withoutSource("p/User.java")
                .withoutSource("p/Demo.java")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Renamed {}")
                .compile();

        assertThat(second.success()).isTrue();
        assertThat(rewritten()).hasSize(5).allMatch(file -> file.startsWith("Renamed"));
    }

    private void ageAllFiles() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    /** The generated sources that were written since, by any compiler. */
    private List<String> rewritten() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().contains("generated"))
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() != LONG_AGO.toMillis())
                    .map(file -> file.getFileName().toString())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
