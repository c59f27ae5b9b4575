package dev.codetable.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' own tests with Google's compile-testing, whose class output is in memory and holds no table. */
class CompileTestingTest {

    private static final JavaFileObject DEMO = JavaFileObjects.forSourceString(
            "p.Demo", "package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}");

    @TempDir
    Path tables;

    @BeforeEach
    void writeTable() throws IOException {
        Files.createDirectories(tables.resolve("p"));
        Files.writeString(tables.resolve("p/codes.tsv"), "code\tname\toutcome\n550\tFAILED\tpermanent\n");
    }

    @Test
    void tableIsFoundOnTheSourcePath() {
        expectGenerated(javac().withOptions("-sourcepath", tables));
    }

    @Test
    void tableIsFoundOnTheClassPath() {
        Stream<File> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
        expectGenerated(javac().withClasspath(
                        Stream.concat(classPath, Stream.of(tables.toFile())).toList()));
    }

    @Test
    void tableIsFoundByTheOption() {
        expectGenerated(javac().withOptions("-Acodetable.dirs=" + tables));
    }

    @Test
    void tableThatIsNowhereIsMissingInEachPlace() {
        Compilation compilation =
                javac().withProcessors(new CodeTableProcessor()).compile(DEMO);

        assertThat(compilation)
                .hadErrorContaining("p/codes.tsv: found in none of these places:")
                .inFile(DEMO)
                .onLine(1);
        assertThat(compilation).hadErrorContaining("class output: no such file");
    }

    private static void expectGenerated(Compiler compiler) {
        Compilation compilation =
                compiler.withProcessors(new CodeTableProcessor()).compile(DEMO);

        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("p.DemoCode");
    }
}
