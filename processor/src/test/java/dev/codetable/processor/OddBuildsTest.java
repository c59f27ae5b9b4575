package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Message;
import dev.codetable.processor.testing.TablePlace;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.io.Writer;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds as few people have them. */
class OddBuildsTest {

    private static final String TABLE = "code\tname\toutcome\tmeaning\n550\tFAILED\tpermanent\tZurückgewiesen €\n";
    private static final String DEMO = "package p; @dev.codetable.CodeTable(\"p/codes.tsv\") interface Demo {}";

    @TempDir
    Path directory;

    @Test
    void directoriesToWriteToAreMissing() {
        Compilation compilation = new TestProject(directory)
                .source(DEMO)
                .table("p/codes.tsv", TABLE)
                .withoutOutputDirectories()
                .compile()
                .isClean();

        assertThat(compilation.generated()).containsKey("p.DemoCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "100% of it", "größer", "表"})
    void directoriesHaveSpacesAndOtherSigns(String name) {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name));
        for (TablePlace place : List.of(TablePlace.OPTION, TablePlace.SOURCE_PATH, TablePlace.CLASS_OUTPUT)) {
            Compilation compilation = new TestProject(directory.resolve(name))
                    .source(DEMO)
                    .tablesOn(place)
                    .table("p/codes.tsv", TABLE)
                    .compile()
                    .isClean();
            assertThat(compilation.generated()).as("%s", place).containsKey("p.DemoCode");
        }
    }

    /** Tables are UTF-8 whatever the sources are in. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "US-ASCII", "UTF-8"})
    void sourcesAreInAnotherEncoding(String encoding) throws Exception {
        Compilation compilation = new TestProject(directory)
                .source(DEMO)
                .table("p/codes.tsv", TABLE)
                .options("-encoding", encoding)
                .strict()
                .compile()
                .isClean();

        try (URLClassLoader classes = compilation.newClassLoader()) {
            Class<?> codes = classes.loadClass("p.DemoCode");
            var meaning = codes.getMethod("meaning");
            meaning.setAccessible(true);
            assertThat(meaning.invoke(codes.getEnumConstants()[0])).isEqualTo("Zurückgewiesen €");
        }
    }

    @Test
    void sourcesComeInAnotherOrder() {
        String other = DEMO.replace("Demo", "Other");
        Compilation oneWay = new TestProject(directory.resolve("one"))
                .source(DEMO)
                .source(other)
                .table("p/codes.tsv", TABLE)
                .compile()
                .isClean();
        Compilation otherWay = new TestProject(directory.resolve("other"))
                .source(other)
                .source(DEMO)
                .table("p/codes.tsv", TABLE)
                .compile()
                .isClean();

        assertThat(otherWay.generated()).isEqualTo(oneWay.generated());
    }

    @Test
    void otherSourcesHaveErrors() {
        Compilation compilation = new TestProject(directory)
                .source(DEMO)
                .source("package p; class Broken { Missing missing; DemoCode code = DemoCode.FAILED; }")
                .source("package p; @dev.codetable.CodeTable(\"p/codes.tsv\") class Half extends Missing {}")
                .table("p/codes.tsv", TABLE)
                .compile();

        assertThat(compilation.errors()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.isOfProcessor()).isFalse();
            assertThat(error.text()).contains("Missing").doesNotContain("DemoCode");
        });
        assertThat(compilation.generated()).containsKeys("p.DemoCode", "p.HalfCode");
    }

    @Test
    void packageIsAnnotated() {
        Compilation compilation = new TestProject(directory)
                .sourceFile("p/package-info.java", "@dev.codetable.CodeTable(\"p/codes.tsv\") package p;")
                .source("package p; class Other {}")
                .table("p/codes.tsv", TABLE)
                .compile();

        Message error = compilation.error();
        assertThat(error.file()).isEqualTo("package-info.java");
        assertThat(error.isOfProcessor()).isFalse();
        assertThat(error.text()).contains("not applicable to this kind of declaration");
        assertThat(compilation.generated()).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("throws IllegalArgumentException", (Answer) () -> {
                    throw new IllegalArgumentException("Unsupported location");
                }),
                Arguments.of("throws UnsupportedOperationException", (Answer) () -> {
                    throw new UnsupportedOperationException();
                }),
                Arguments.of("throws NullPointerException", (Answer) () -> {
                    throw new NullPointerException();
                }),
                Arguments.of("throws IOException", (Answer) () -> {
                    throw new IOException("no");
                }),
                Arguments.of("returns null", (Answer) () -> null));
    }

    interface Answer {
        FileObject get() throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void compilerOffersNoPlaceForTables(String name, Answer answer) {
        Compilation compilation = new TestProject(directory)
                .source(DEMO)
                .source("package p; @dev.codetable.CodeTable interface Smtp {}")
                .filer(filer -> new OddFiler(filer, answer))
                .table("p/codes.tsv", TABLE)
                .compile();

        assertThat(compilation.error().text())
                .startsWith("p/codes.tsv: found in none of these places:")
                .contains("-Acodetable.dirs=DIRECTORY");
        assertThat(compilation.generated()).containsKey("p.SmtpCode").doesNotContainKey("p.DemoCode");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void optionHelpsWhereTheCompilerOffersNoPlace(String name, Answer answer) {
        new TestProject(directory)
                .source(DEMO)
                .filer(filer -> new OddFiler(filer, answer))
                .tablesOn(TablePlace.OPTION)
                .table("p/codes.tsv", TABLE)
                .compile()
                .isClean();
    }

    @Test
    void diskIsFull() {
        Compilation compilation = new TestProject(directory)
                .source(DEMO)
                .tablesOn(TablePlace.OPTION)
                .table("p/codes.tsv", TABLE)
                .filer(filer -> new OddFiler(filer, () -> null, FullDisk::new))
                .compile();

        assertThat(compilation.error()).hasToString("Demo.java:1:12: cannot write p.DemoCode: No space left on device");
    }

    /** A filer that answers requests for resources in its own way, and writes in its own way. */
    private record OddFiler(Filer filer, Answer answer, UnaryOperator<JavaFileObject> files) implements Filer {

        OddFiler(Filer filer, Answer answer) {
            this(filer, answer, UnaryOperator.identity());
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            return files.apply(filer.createSourceFile(name, origins));
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject createResource(
                Location location, CharSequence packageName, CharSequence path, Element... origins) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject getResource(Location location, CharSequence packageName, CharSequence path)
                throws IOException {
            return answer.get();
        }
    }

    private static final class FullDisk extends ForwardingJavaFileObject<JavaFileObject> {

        FullDisk(JavaFileObject file) {
            super(file);
        }

        @Override
        public Writer openWriter() throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
