package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerProblemsTest {

    @TempDir
    Path directory;

    @Test
    void rowThatChangesNothingIsReported() {
        assertThat(overSmtp("""
                        code|name|outcome
                        421||transient
                        """).error().text())
                .startsWith("p/codes.tsv:2:1: this row changes nothing of '421' in the table below; "
                        + "fill in the cells to change, or remove the row");
    }

    @Test
    void newCodeHasToBeAWholeRow() {
        assertThat(overSmtp("""
                        code|meaning
                        571|Refused by policy
                        """).errors()).isEmpty();
        assertThat(overSmtp("""
                        code|outcome
                        572|permanent
                        """).error().text()).startsWith("p/codes.tsv:2:1: ");
    }

    @Test
    void codeIsListedOnceInALayer() {
        assertThat(overSmtp("""
                        code|meaning
                        421|One
                        421|Two
                        """).errors())
                .extracting(error -> error.text().split(" ")[0])
                .containsExactly("p/codes.tsv:2:1:", "p/codes.tsv:3:1:");
    }

    @Test
    void pairHasAName() {
        assertThat(overSmtp("""
                        code|name|outcome
                        450 4.1.2||permanent
                        """).error().text()).startsWith("p/codes.tsv:2:");
    }

    @Test
    void nameOfTheTableBelowIsTaken() {
        assertThat(overSmtp("""
                        code|name|outcome
                        571|MAILBOX_UNAVAILABLE|permanent
                        """).errors())
                .anySatisfy(error -> assertThat(error.text()).startsWith("p/codes.tsv:2:5: "));
    }

    private Compilation overSmtp(String table) {
        return new TestProject(directory)
                .source("""
                        package p;
                        @dev.codetable.CodeTable({dev.codetable.CodeTable.SMTP, "p/codes.tsv"})
                        interface Smtp {}
                        """)
                .table("p/codes.tsv", table.replace('|', '\t'))
                .compile();
    }
}
