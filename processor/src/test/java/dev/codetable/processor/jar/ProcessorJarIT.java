package dev.codetable.processor.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the jar that users put on their processor path. */
class ProcessorJarIT {

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(ProcessorJar.PATH.toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void gradleIsToldInTheRightPlace() {
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("dev.codetable.processor.CodeTableProcessor,isolating\n");
    }

    @Test
    void compilersAreToldInTheRightPlace() {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("dev.codetable.processor.CodeTableProcessor\n");
    }

    @Test
    void modulePathIsToldTheSameAsTheClassPath() throws IOException {
        try (var in = jar.getInputStream(jar.getEntry("module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).provides()).singleElement().satisfies(provided -> {
                assertThat(provided.service()).isEqualTo("javax.annotation.processing.Processor");
                assertThat(provided.providers()).containsExactly("dev.codetable.processor.CodeTableProcessor");
            });
        }
    }

    /** So that no other version of a library on the same processor path is in the way, and this one in nobody else's. */
    @Test
    void allClassesAreInPackagesOfItsOwn() {
        assertThat(classes()).isNotEmpty().allMatch(name -> name.startsWith("dev/codetable/processor/"));
    }

    @Test
    void noClassMentionsOneOfACompilerOrOfALibrary() {
        assertThat(classes())
                .allSatisfy(name -> assertThat(text(name))
                        .doesNotContain(
                                "com/sun/", "org/eclipse/", "com/palantir/", "de/siegmar/", "com/google/common/"));
    }

    @Test
    void metaInfHoldsNothingElse() {
        assertThat(names())
                .filteredOn(name -> name.startsWith("META-INF/") && !name.endsWith("/") && !name.contains("/maven/"))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor");
    }

    private List<String> classes() {
        return names().stream()
                .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                .toList();
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    /** Each byte is a character: what a class mentions is in it as text. */
    private String text(String name) {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
