package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.LargeTable;
import dev.codetable.processor.testing.TestProject;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSizeTest {

    @TempDir
    Path directory;

    @Test
    void twoThousandCodesAreAnEnum() throws Exception {
        assertThat(codes(2_000).isEnum()).isTrue();
    }

    @Test
    void oneMoreMakesThemAClass() throws Exception {
        assertThat(codes(2_001).isEnum()).isFalse();
    }

    @Test
    void enumThatIsFourFifthsFullIsNoted() {
        assertThat(LargeTable.in(directory, 1_600, LargeTable.NUMBERS, "NONE")
                        .compile()
                        .messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.kind()).isEqualTo(Diagnostic.Kind.NOTE);
                    assertThat(message.text()).contains("1,600 of the 2,000 constants");
                });
    }

    /** All in one initializer, they would exceed what it may hold. */
    @Test
    void enumHoldsMoreOwnColumnsThanFitIntoItsInitializer() throws Exception {
        String columns = IntStream.range(0, 8).mapToObj("\tcolumn%d"::formatted).collect(Collectors.joining());
        String rows = IntStream.range(1_000, 2_900)
                .mapToObj(row -> "%d\tNAME_%d\tpermanent".formatted(row, row)
                        + IntStream.range(0, 8)
                                .mapToObj(column -> "\trow %d, column %d".formatted(row, column))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        Compilation compilation = new TestProject(directory)
                .source("""
                        package p;
                        @dev.codetable.CodeTable(
                                value = "p/codes.tsv",
                                exceptions = dev.codetable.CodeTable.Exceptions.NONE)
                        public interface Big {}
                        """)
                .table("p/codes.tsv", "code\tname\toutcome" + columns + "\n" + rows)
                .compile();
        assertThat(compilation.errors()).isEmpty();
        try (URLClassLoader classes = compilation.newClassLoader()) {
            Class<?> codes = classes.loadClass("p.BigCode");
            Object[] values = codes.getEnumConstants();
            assertThat(values).hasSize(1_900);
            assertThat(codes.getMethod("column0").invoke(values[0])).isEqualTo("row 1000, column 0");
            assertThat(codes.getMethod("column7").invoke(values[1_899])).isEqualTo("row 2899, column 7");
            assertThat(values[1_899]).hasToString("NAME_2899");
        }
    }

    private Class<?> codes(int rows) throws Exception {
        Compilation compilation =
                LargeTable.in(directory, rows, LargeTable.NUMBERS, "BY_OUTCOME").compile();
        assertThat(compilation.errors()).isEmpty();
        try (URLClassLoader classes = compilation.newClassLoader()) {
            return classes.loadClass("p.BigCode");
        }
    }
}
