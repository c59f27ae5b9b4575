package dev.codetable.processor;

import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTableProcessorTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void projectWithoutTheAnnotationCompilesWithoutAWarning(Compiler compiler) {
        new TestProject(directory)
                .compiler(compiler)
                .source("package p; public record Plain(int number) {}")
                .strict()
                .compile()
                .isClean();
    }
}
