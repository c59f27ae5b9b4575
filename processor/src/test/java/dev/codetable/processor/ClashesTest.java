package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two annotated types that would generate the same one. */
class ClashesTest {

    private static final String RENAME = "; rename one of the two annotated types";

    @TempDir
    Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory)
                .table("p/codes.tsv", "code\tname\toutcome\n550\tFAILED\tpermanent\n")
                .table("p/enhanced.tsv", "code\tname\toutcome\n550\tFAILED\tpermanent\nx.1.1\tBAD\tpermanent\n");
    }

    @Test
    void areReportedAtBothAndNothingIsWritten() {
        Compilation compilation = project.source("""
                        package p;
                        class First {
                            @dev.codetable.CodeTable("p/codes.tsv")
                            interface Demo {}
                        }
                        """).source("""
                        package p;
                        class Second {
                            @dev.codetable.CodeTable("p/codes.tsv")
                            interface Demo {}
                        }
                        """).compile();

        assertThat(compilation.errors())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "First.java:3:5: cannot generate p.DemoCode: it is generated for p.Second.Demo too" + RENAME,
                        "Second.java:3:5: cannot generate p.DemoCode: it is generated for p.First.Demo too" + RENAME);
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void areFoundWhereOnlyTheCaseDiffers() {
        Compilation compilation = project.source(
                        "package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface DEMO {}")
                .compile();

        assertThat(compilation.errors())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "Demo.java:1:12: cannot generate p.DemoCode: "
                                + "p.DEMOCode is generated for p.DEMO, the same file on some disks" + RENAME,
                        "DEMO.java:1:12: cannot generate p.DEMOCode: "
                                + "p.DemoCode is generated for p.Demo, the same file on some disks" + RENAME);
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void areFoundWhereOneNameIsLongerByAPartOfTheOther() {
        Compilation compilation = project.source(
                        "package p; @dev.codetable.CodeTable(\"p/enhanced.tsv\") interface Demo {}")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface DemoEnhanced {}")
                .compile();

        assertThat(compilation.errors())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "Demo.java:1:12: cannot generate p.DemoEnhancedCode: "
                                + "it is generated for p.DemoEnhanced too" + RENAME,
                        "DemoEnhanced.java:1:12: cannot generate p.DemoEnhancedCode: "
                                + "it is generated for p.Demo too" + RENAME);
    }

    @Test
    void leaveOtherTypesAlone() {
        Compilation compilation = project.source(
                        "package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface DEMO {}")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Other {}")
                .source("package q; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
                .compile();

        assertThat(compilation.errors()).hasSize(2);
        assertThat(compilation.generated())
                .containsKeys("p.OtherCode", "q.DemoCode")
                .doesNotContainKey("p.DemoCode");
    }
}
