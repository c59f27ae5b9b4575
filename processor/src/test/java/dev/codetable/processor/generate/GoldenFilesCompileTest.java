package dev.codetable.processor.generate;

import dev.codetable.processor.testing.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for the golden files compiles without a warning, and so does its Javadoc. */
class GoldenFilesCompileTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("dev.codetable.processor.generate.Golden#all")
    void generatedFilesCompileWithoutAWarning(Golden golden) throws IOException {
        golden.projectIn(directory)
                .optionsOf(Compiler.JAVAC, "-Xdoclint:all/protected")
                .strict()
                .compile()
                .isClean();
    }
}
