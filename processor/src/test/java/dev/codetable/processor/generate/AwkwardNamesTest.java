package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwkwardNamesTest {

    @TempDir
    Path directory;

    /** Each is a name that the generated files use for something else. */
    @Test
    void namesOfTypesAndMembersAreFineForRows() {
        String table = """
                code|name|outcome|aliases
                1|STRING|permanent|FIRST
                2|OBJECT|permanent|BY_CODE BY_NAME
                3|ERROR|permanent|MASK
                4|THROWABLE|transient|SLOTS
                5|OPTIONAL|permanent|
                6|OVERRIDE|permanent|
                7|OUTCOME|permanent|
                8|EXCEPTION|transient|
                9|RUNTIME_EXCEPTION|permanent|
                10|DEPRECATED|permanent|
                11|SMTP|permanent|
                12|values|permanent|
                13|valueOf|permanent|
                14|record|permanent|
                15|permits|permanent|
                16|INTEGER|permanent|
                17|CODED_EXCEPTION|permanent|
                18|STATUS_CODE|permanent|
                19|GENERATED|permanent|
                20|SERIALIZABLE|permanent|
                21|SEALED|permanent|
                22|create|permanent|
                23|OBJECTS|permanent|
                ?||transient|
                """;
        Compilation compilation = new TestProject(directory)
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Smtp {}")
                .table("p/codes.tsv", table.replace('|', '\t'))
                .strict()
                .compile();
        assertThat(compilation.messages()).isEmpty();
    }
}
