package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are not clean: build tools put what was generated last time on the source path. */
class StaleSourceTest {

    @TempDir
    private Path root;

    @Test
    void sourceOfTheLastTimeIsReplaced() throws IOException {
        String sourcePath = Stream.of("sources", "generated", "tables")
                .map(directory -> root.resolve(directory).toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        var project = new TestProject(root)
                .source("package com.acme; @dev.codetable.CodeTable(\"com/acme/codes.tsv\") interface Pay {}")
                .source(
                        "package com.acme; class Checkout { Object code = PayCode.PAID; Object other = PayCode.of(9); }")
                .table("com/acme/codes.tsv", "code\tname\toutcome\tmeaning\n0\tPAID\tsuccess\tPaid\n")
                .options("-sourcepath", sourcePath, "-implicit:class");
        assertThat(project.compile().success()).isTrue();
        deleteClasses();

        project.table("com/acme/codes.tsv", "code\tname\toutcome\tmeaning\n0\tPAID\tsuccess\tPaid in full\n");
        Compilation second = project.compile();

        assertThat(second.errors()).isEmpty();
        assertThat(second.success()).isTrue();
        assertThat(second.generated().get("com.acme.PayCode")).contains("Paid in full");
    }

    private void deleteClasses() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("classes"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
