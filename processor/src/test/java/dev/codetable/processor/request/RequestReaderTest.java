package dev.codetable.processor.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotation as users write it, right or wrong. */
class RequestReaderTest {

    private static final String TABLE = "code\tname\toutcome\n550\tFAILED\tpermanent\n";

    @TempDir
    Path directory;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = new TestProject(directory).table("p/codes.tsv", TABLE);
    }

    @Test
    void badPathIsReportedAtTheValue() {
        Compilation compilation = project.source("""
                package p;

                @dev.codetable.CodeTable("/p/codes.tsv")
                interface Demo {}
                """).compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:3:26: \"/p/codes.tsv\" starts with '/'; "
                        + "paths are relative to a source or resource root");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void pathsAreReadFromConstants() {
        project.source("""
                package p;

                @dev.codetable.CodeTable(Demo.PATH)
                interface Demo {
                    String PATH = "p/" + "codes.tsv";
                }
                """).strict().compile().isClean();
    }

    @Test
    void emptyListIsReported() {
        Compilation compilation = project.source("""
                package p;

                @dev.codetable.CodeTable({})
                interface Demo {}
                """).compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:3:26: no table is given; "
                        + "name one such as com/acme/codes.tsv, or leave the value out for SMTP");
    }

    @Test
    void allFlawsAreReportedInOneRun() {
        Compilation compilation = project.source("""
                package p;

                class Outer {
                    @dev.codetable.CodeTable(value = "p/codes.txt", superclass = Sealed.class)
                    private interface Demo {}
                }

                sealed class Sealed extends Exception permits Permitted {}

                final class Permitted extends Sealed {}
                """).compile();

        assertThat(compilation.errors())
                .extracting(Object::toString)
                .containsExactly(
                        "Outer.java:4:5: Demo is private, but the generated types are top-level: make it package-private",
                        "Outer.java:4:38: \"p/codes.txt\" does not end in .tsv or .csv, the kind of table that is read",
                        "Outer.java:4:72: superclass: p.Sealed is sealed");
    }

    @Test
    void typeInsideAPrivateOneIsReported() {
        Compilation compilation = project.source("""
                package p;

                class Outer {
                    private static class Middle {
                        @dev.codetable.CodeTable("p/codes.tsv")
                        public interface Demo {}
                    }
                }
                """).compile();

        assertThat(compilation.error())
                .hasToString("Outer.java:5:9: Middle is private, "
                        + "but the generated types are top-level: make it package-private");
    }

    @Test
    void annotationOnAMethodIsLeftToTheCompiler() {
        Compilation compilation = project.source("""
                package p;

                interface Demo {
                    @dev.codetable.CodeTable
                    void method();
                }
                """).compile();

        assertThat(compilation.error().line()).isEqualTo(4);
        assertThat(compilation.error().text()).contains("not applicable to this kind of declaration");
    }

    @Test
    void unresolvedValueIsLeftToTheCompiler() {
        Compilation compilation = project.source("""
                package p;

                @dev.codetable.CodeTable(value = "p/codes.tsv", shape = UNKNOWN)
                interface First {}

                @dev.codetable.CodeTable(UNKNOWN)
                interface Second {}
                """).compile();

        assertThat(compilation.errors())
                .allSatisfy(error ->
                        assertThat(error.text()).containsAnyOf("cannot find symbol", "must be an enum constant"));
        assertThat(compilation.errors()).hasSize(2);
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void sourcesOlderThanSealedClassesAreReported() {
        Compilation compilation = project.source("""
                package p;

                @dev.codetable.CodeTable("p/codes.tsv")
                interface Demo {}
                """).options("--release", "11").compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:3:1: generated exceptions are sealed classes, which need Java 17; "
                        + "this compilation is for Java 11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Demo {}",
                "public class Outer { public static class Demo {} }",
                "public interface Outer { interface Demo {} }",
                "public class Outer { public enum Middle { ; public record Demo() {} } }",
            })
    void publicTypeMakesPublicTypes(String type) {
        assertThat(generatedFor(type)).contains("\npublic ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Demo {}",
                "class Outer { public static class Demo {} }",
                "public class Outer { protected static class Demo {} }",
                "public class Outer { static class Middle { public @interface Demo {} } }",
            })
    void otherTypeMakesPackagePrivateTypes(String type) {
        assertThat(generatedFor(type)).doesNotContain("\npublic ");
    }

    private String generatedFor(String type) {
        String annotated = type.replaceFirst(
                "((public |protected |static )*\\S+ Demo)", "@dev.codetable.CodeTable(\"p/codes.tsv\") $1");
        Compilation compilation =
                project.source("package p; " + annotated).compile().isClean();
        return compilation.generated().get("p.DemoCode");
    }

    @Test
    void typeInTheUnnamedPackageMakesTypesThere() {
        Compilation compilation = project.source("@dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}")
                .strict()
                .compile()
                .isClean();

        assertThat(compilation.generated()).containsKey("DemoCode");
    }

    @Test
    void generatedTypesAreMarkedWhereTheModuleSeesTheAnnotation() {
        Compilation compilation = project.source(
                        "module demo { requires transitive dev.codetable; requires java.compiler; exports p; }")
                // It does not see what javac warns of, and calls it unnecessary to suppress that.
                .optionsOf(Compiler.ECJ, "-warn:-warningToken")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") public interface Demo {}")
                .strict()
                .compile()
                .isClean();

        assertThat(compilation.generated().values())
                .allSatisfy(source -> assertThat(source).contains("@Generated("));
    }

    @Test
    void generatedTypesAreNotMarkedWhereOnlyAnotherModuleSeesTheAnnotation() {
        Compilation compilation = project.source("module demo { requires transitive dev.codetable; exports p; }")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") public interface Demo {}")
                .options("--add-modules", "java.compiler")
                .strict()
                .compile()
                .isClean();

        assertThat(compilation.generated().values())
                .allSatisfy(source -> assertThat(source).doesNotContain("@Generated("));
    }
}
