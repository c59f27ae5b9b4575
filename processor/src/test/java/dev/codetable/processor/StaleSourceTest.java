package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are not clean: build tools put what was generated last time on the source path. */
class StaleSourceTest {

    @TempDir
    private Path root;

    @Test
    void sourceOfTheLastTimeIsReplaced() {
        TestProject project = project().only(Compiler.JAVAC).options("-implicit:class");
        assertThat(project.compile().success()).isTrue();

        Compilation second = afterAChangeOfTheTable(project);

        assertThat(second.errors()).isEmpty();
        assertThat(second.success()).isTrue();
        assertThat(second.generated().get("com.acme.PayCode")).contains("Paid in full");
    }

    /** It gives no processor leave to replace a type that it finds (eclipse.jdt.core#1482), so nothing old is used. */
    @Test
    void eclipsesCompilerAsksForACleanBuild() {
        TestProject project = project().only(Compiler.ECJ);
        assertThat(project.compile().success()).isTrue();

        assertThat(afterAChangeOfTheTable(project).error())
                .hasToString("Pay.java:1:19: cannot generate com.acme.PayCode: "
                        + "there is such a type already; rename it or the annotated type, or clean the build");
    }

    private TestProject project() {
        return new TestProject(root)
                .source("package com.acme; @dev.codetable.CodeTable(\"com/acme/codes.tsv\") interface Pay {}")
                .source(
                        "package com.acme; class Checkout { Object code = PayCode.PAID; Object other = PayCode.of(9); }")
                .table("com/acme/codes.tsv", "code\tname\toutcome\tmeaning\n0\tPAID\tsuccess\tPaid\n")
                .generatedOnSourcePath();
    }

    private static Compilation afterAChangeOfTheTable(TestProject project) {
        return project.clearClasses()
                .table("com/acme/codes.tsv", "code\tname\toutcome\tmeaning\n0\tPAID\tsuccess\tPaid in full\n")
                .compile();
    }
}
