package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every generated file, whole, against the one under {@code golden}. After a change on purpose,
 * {@code -Dgolden.update=true} writes them anew; then read the difference.
 */
class GoldenFilesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("dev.codetable.processor.generate.Golden#all")
    void generatedFilesAreAsExpected(Golden golden) throws IOException {
        Map<String, String> generated = golden.projectIn(directory)
                .options("-proc:only")
                .only(Compiler.JAVAC)
                .compile()
                .isClean()
                .generated();
        if (Boolean.getBoolean("golden.update")) {
            golden.replaceWith(generated);
        }
        assertThat(generated).isEqualTo(golden.sources());
    }
}
