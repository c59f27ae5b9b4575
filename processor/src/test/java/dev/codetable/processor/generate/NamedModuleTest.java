package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TablePlace;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedModuleTest {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    @TempDir
    Path directory;

    @Test
    void moduleWithoutJavaCompilerGetsNoGeneratedAnnotation() {
        assertThat(compile("requires transitive dev.codetable;").generated().values())
                .hasSize(6)
                .noneMatch(source -> source.contains(GENERATED));
    }

    @Test
    void moduleWithJavaCompilerGetsTheGeneratedAnnotation() {
        assertThat(compile("requires static java.compiler; requires transitive dev.codetable;")
                        .generated()
                        .values())
                .hasSize(6)
                .allMatch(source -> source.contains("import " + GENERATED));
    }

    /** Another module that brings java.compiler into the graph does not make it readable (dagger#4321). */
    @Test
    void moduleBesideOneWithJavaCompilerGetsNoGeneratedAnnotation() {
        Compilation compilation = project("requires transitive dev.codetable;")
                .options("--add-modules", "java.compiler")
                .compile()
                .isClean();
        assertThat(compilation.generated().values()).noneMatch(source -> source.contains(GENERATED));
    }

    @Test
    void moduleThatDoesNotPassTheRuntimeOnIsNotWarned() {
        assertThat(compile("requires dev.codetable;").generated()).hasSize(6);
    }

    private Compilation compile(String directives) {
        return project(directives).compile().isClean();
    }

    private TestProject project(String directives) {
        return new TestProject(directory)
                .source("/** Mail. */ module com.acme.mail { exports com.acme.mail; %s }".formatted(directives))
                .source("package com.acme.mail; /** Smtp. */ @dev.codetable.CodeTable public interface Smtp {}")
                .tablesOn(TablePlace.HIDDEN)
                .options("-Xdoclint:all/protected")
                .strict();
    }
}
