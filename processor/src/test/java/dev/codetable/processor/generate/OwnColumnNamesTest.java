package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnColumnNamesTest {

    /** Names of members and variables that the generated files use inside. */
    private static final String COLUMNS =
            "at all index sent slot unescape read lines cells cause codes keep said message create "
                    + "createOwn createByFamily familyOutcome withoutClass isReplyCode unlisted written listed "
                    + "each rows parent";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"ENUM, ''", "CLASS, ''", "ENUM, 'dev.codetable.CodeTable.SMTP, '"})
    void columnsMayHaveAnyOtherName(String shape, String below) {
        String columns = Arrays.stream(COLUMNS.split(" "))
                .map(name -> name + "|" + name + "Int:int")
                .collect(Collectors.joining("|"));
        Compilation compilation = new TestProject(directory)
                .source("""
                        package p;
                        @dev.codetable.CodeTable(
                                value = {%s"p/codes.tsv"},
                                shape = dev.codetable.CodeTable.Shape.%s)
                        interface Smtp {}
                        """.formatted(below, shape))
                .table(
                        "p/codes.tsv",
                        ("code|name|outcome|" + columns + "\n571|A|permanent|a|1\n572|B|transient").replace('|', '\t'))
                .strict()
                .compile();
        assertThat(compilation.messages()).isEmpty();
    }
}
