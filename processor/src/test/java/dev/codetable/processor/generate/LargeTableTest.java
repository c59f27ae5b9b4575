package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.LargeTable;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as large as they may be; each takes a while. */
@Tag("long")
class LargeTableTest {

    @TempDir
    Path directory;

    @Test
    void sixThousandExceptionClasses() throws Exception {
        assertCompiles(6_000, LargeTable.NUMBERS, "BY_CODE");
    }

    @Test
    void tenThousandExceptionClassesOfNumbers() throws Exception {
        assertCompiles(10_000, LargeTable.NUMBERS, "BY_CODE");
    }

    @Test
    void tenThousandExceptionClassesOfText() throws Exception {
        assertCompiles(10_000, LargeTable.TEXT, "BY_CODE");
    }

    @Test
    void hundredThousandNumbers() throws Exception {
        assertCompiles(100_000, LargeTable.NUMBERS, "BY_OUTCOME");
    }

    @Test
    void hundredThousandTexts() throws Exception {
        assertCompiles(100_000, LargeTable.TEXT, "BY_OUTCOME");
    }

    private void assertCompiles(int rows, IntFunction<String> code, String exceptions) throws Exception {
        Compilation compilation =
                LargeTable.in(directory, rows, code, exceptions).compile();
        assertThat(compilation.errors()).isEmpty();
        try (URLClassLoader classes = compilation.newClassLoader()) {
            Class<?> codes = classes.loadClass("p.BigCode");
            String last = "NAME_" + (rows - 1);
            Object constant = codes.getField(last).get(null);
            assertThat(codes.getMethod("named", String.class).invoke(null, last))
                    .isEqualTo(Optional.of(constant));
            assertThat(codes.getMethod("text").invoke(constant)).isEqualTo(code.apply(rows - 1));
        }
    }
}
