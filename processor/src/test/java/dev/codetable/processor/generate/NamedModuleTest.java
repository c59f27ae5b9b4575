package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TablePlace;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedModuleTest {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private static final String SUPPRESSED = "@SuppressWarnings(\"exports\")";

    /** Eclipse's compiler does not see all that javac warns of, and calls it unnecessary to suppress that. */
    private static final String EXPORTS_NOT_SEEN = "-warn:-warningToken";

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
        Compilation compilation = project("requires static java.compiler; requires transitive dev.codetable;")
                .optionsOf(Compiler.ECJ, EXPORTS_NOT_SEEN)
                .compile()
                .isClean();
        assertThat(compilation.generated().values())
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

    /** Eclipse's compiler resolves the descriptor before it runs processors. */
    @Test
    void descriptorMayNameGeneratedTypes() {
        project("requires transitive dev.codetable; uses com.acme.mail.SmtpException;")
                .only(Compiler.JAVAC)
                .compile()
                .isClean();
    }

    @Test
    void moduleThatDoesNotPassTheRuntimeOnIsNotWarned() {
        Compilation compilation = project("requires dev.codetable;")
                .optionsOf(Compiler.ECJ, EXPORTS_NOT_SEEN)
                .compile()
                .isClean();
        assertThat(compilation.generated().values()).hasSize(6).allMatch(source -> source.contains(SUPPRESSED));
    }

    @Test
    void moduleThatDoesNotPassTheModuleOfTheSuperclassOnIsNotWarned() {
        Compilation compilation = project(
                        "requires transitive dev.codetable; requires java.sql;",
                        "superclass = java.sql.SQLException.class")
                .optionsOf(Compiler.ECJ, EXPORTS_NOT_SEEN)
                .compile()
                .isClean();
        assertThat(compilation.generated().values()).allMatch(source -> source.contains(SUPPRESSED));
    }

    @Test
    void moduleThatPassesEverythingOnHasNothingToSuppress() {
        assertThat(compile("requires transitive dev.codetable;").generated().values())
                .noneMatch(source -> source.contains(SUPPRESSED));
    }

    /** Here through a module that passes on another. */
    @Test
    void moduleThatPassesTheModuleOfTheSuperclassOnHasNothingToSuppress() {
        Compilation compilation = project(
                        "requires transitive dev.codetable; requires transitive java.sql.rowset;",
                        "superclass = java.sql.SQLException.class")
                .compile()
                .isClean();
        assertThat(compilation.generated().values()).noneMatch(source -> source.contains(SUPPRESSED));
    }

    @Test
    void packageThatIsNotExportedHasNothingToSuppress() {
        Compilation compilation = new TestProject(directory)
                .source("module com.acme.mail { requires dev.codetable; }")
                .source("package com.acme.mail; @dev.codetable.CodeTable public interface Smtp {}")
                .tablesOn(TablePlace.HIDDEN)
                .strict()
                .compile()
                .isClean();
        assertThat(compilation.generated().values()).noneMatch(source -> source.contains(SUPPRESSED));
    }

    private Compilation compile(String directives) {
        return project(directives).compile().isClean();
    }

    private TestProject project(String directives) {
        return project(directives, "");
    }

    private TestProject project(String directives, String arguments) {
        return new TestProject(directory)
                .source("/** Mail. */ module com.acme.mail { exports com.acme.mail; %s }".formatted(directives))
                .source("package com.acme.mail; /** Smtp. */ @dev.codetable.CodeTable(%s) public interface Smtp {}"
                        .formatted(arguments))
                .tablesOn(TablePlace.HIDDEN)
                .optionsOf(Compiler.JAVAC, "-Xdoclint:all/protected")
                .strict();
    }
}
