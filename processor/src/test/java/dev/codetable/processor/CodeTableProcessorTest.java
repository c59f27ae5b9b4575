package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TablePlace;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTableProcessorTest {

    private static final String TABLE = "code\tname\toutcome\n550\tFAILED\tpermanent\n";
    private static final String DEMO = """
            package p;
            @dev.codetable.CodeTable("p/codes.tsv")
            interface Demo {}
            """;
    private static final String EXISTS =
            "there is such a type already; rename it or the annotated type, or clean the build";

    @TempDir
    Path directory;

    @Test
    void projectWithoutTheAnnotationCompilesWithoutAWarning() {
        new TestProject(directory)
                .source("package p; public record Plain(int number) {}")
                .strict()
                .compile()
                .isClean();
    }

    /** So no build may need the option in a parent of all its modules. */
    @Test
    void javacWarnsOfTheOptionWhereNothingIsAnnotated() {
        Compilation compilation = new TestProject(directory)
                .only(Compiler.JAVAC)
                .source("package p; public record Plain(int number) {}")
                .options("-Acodetable.dirs=" + directory, "-Xlint:processing")
                .compile();

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .isEqualTo("The following options were not recognized by any processor: '[codetable.dirs]'"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HIDDEN")
    void tableIsFoundInEveryPlace(TablePlace place) {
        Compilation compilation = project()
                .tablesOn(place)
                .table("p/codes.tsv", TABLE)
                .strict()
                .compile()
                .isClean();

        assertThat(compilation.generated()).containsKey("p.DemoCode");
    }

    /** Each compiler refuses in its own words, and lists what to do for its own users first. */
    @ParameterizedTest
    @EnumSource
    void missingTableIsOneErrorAtTheValue(Compiler compiler) {
        Compilation compilation =
                project().only(compiler).tablesOn(TablePlace.HIDDEN).compile();

        assertThat(compilation.error().toString())
                .startsWith("Demo.java:2:26: p/codes.tsv: found in none of these places:\n  source path: ")
                .contains("\n  class output: ", "\n  class path: no such file\n", "\nTo fix it:\n")
                .contains("\n  Maven: ", "\n  Gradle: ", "\n  Eclipse: ");
    }

    @Test
    void fixForTheToolAtHandComesFirst() {
        assertThat(project().only(Compiler.JAVAC).compile().error().text()).contains("To fix it:\n  Maven: ");
        assertThat(project().only(Compiler.ECJ).compile().error().text()).contains("To fix it:\n  Eclipse: ");
    }

    @Test
    void byteOrderMarkIsDropped() {
        project().table("p/codes.tsv", "\uFEFF" + TABLE).strict().compile().isClean();
    }

    @Test
    void annotationsOfOthersAreNotClaimed() {
        Compilation compilation = project()
                .table("p/codes.tsv", TABLE)
                .source("package p; @interface Other {}")
                .source("package p; @Other interface User {}")
                .only(Compiler.JAVAC)
                .options("-Xlint:processing")
                .compile();

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.messages()).hasSize(1);
        assertThat(compilation.messages().get(0).text())
                .startsWith("No processor claimed any of these annotations")
                .contains("p.Other")
                .doesNotContain("CodeTable");
    }

    @Test
    void oneBadTableDoesNotStopTheOthers() {
        Compilation compilation = project()
                .table("p/codes.tsv", TABLE)
                .table("p/bad.tsv", "code\tname\n1\tONE\n")
                .source("package p; @dev.codetable.CodeTable(\"p/bad.tsv\") interface Bad {}")
                .compile();

        assertThat(compilation.error().file()).isEqualTo("Bad.java");
        assertThat(compilation.generated()).containsKey("p.DemoCode").doesNotContainKey("p.BadCode");
    }

    @Test
    void typeGeneratedByAnotherProcessorIsSeen() {
        Compilation compilation = new TestProject(directory)
                .source("package p; interface Plain {}")
                .table("p/codes.tsv", TABLE)
                .processor(() -> new SourceProcessor("p.Demo", DEMO))
                .compile()
                .isClean();

        assertThat(compilation.generated()).containsKeys("p.Demo", "p.DemoCode");
    }

    @Test
    void typeWrittenByHandIsNotOverwritten() {
        Compilation compilation = project()
                .table("p/codes.tsv", TABLE)
                .source("package p; class DemoCode {}")
                .compile();

        assertThat(compilation.error()).hasToString("Demo.java:2:1: cannot generate p.DemoCode: " + EXISTS);
    }

    @Test
    void typeGeneratedInAnEarlierRoundIsNotOverwritten() {
        Compilation compilation = project()
                .table("p/codes.tsv", TABLE)
                .processor(() -> new SourceProcessor("p.Late", """
                        package p;
                        class Late {
                            @dev.codetable.CodeTable("p/codes.tsv")
                            interface Demo {}
                        }
                        """))
                .compile();

        assertThat(compilation.error()).hasToString("Late.java:3:5: cannot generate p.DemoCode: " + EXISTS);
    }

    @Test
    void secondCompilationOverTheFirstIsCleanToo() {
        TestProject project = project().table("p/codes.tsv", TABLE).strict();

        assertThat(project.compile().isClean().generated())
                .isEqualTo(project.compile().isClean().generated());
    }

    private TestProject project() {
        return new TestProject(directory).source(DEMO);
    }

    /** Another processor, which writes one source file. */
    private static final class SourceProcessor extends AbstractProcessor {

        private final String name;
        private final String text;

        SourceProcessor(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (processingEnv.getElementUtils().getTypeElement(name) == null) {
                try (Writer file =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    file.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
