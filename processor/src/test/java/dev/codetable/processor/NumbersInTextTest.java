package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumbersInTextTest {

    /** {@code %d} writes the digits of the language that a build runs in, {@code %s} those of Java. */
    @Test
    void noFormatHasNumbers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(
                            source -> assertThat(Files.readString(source)).doesNotContainPattern("%[\\d$,+(# -]*d"));
        }
    }
}
