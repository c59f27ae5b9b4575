package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that it may run for some of the sources only, an "isolating" one. */
class GradleRulesTest {

    private final Set<String> created = new TreeSet<>();
    private final Set<String> read = new TreeSet<>();

    @TempDir
    Path directory;

    @Test
    void eachFileOriginatesFromOneAnnotatedTypeAlone() {
        project().compile().isClean();

        assertThat(created)
                .containsExactly(
                        "p.DemoCode from p.Outer.Demo",
                        "p.DemoException from p.Outer.Demo",
                        "p.DemoPermanentException from p.Outer.Demo",
                        "p.DemoTransientException from p.Outer.Demo",
                        "p.DemoUnclassifiedException from p.Outer.Demo",
                        "p.OtherCode from p.Other");
    }

    @Test
    void nothingIsReadButTheTablesDeclared() {
        project().compile().isClean();

        assertThat(read).containsExactly("p/codes.tsv", "p/others.tsv");
    }

    @Test
    void nothingIsReadForTheBuiltInTable() {
        new TestProject(directory)
                .source("package p; @dev.codetable.CodeTable interface Smtp {}")
                .filer(Recorder::new)
                .compile()
                .isClean();

        assertThat(read).isEmpty();
        assertThat(created).hasSize(6).allMatch(file -> file.endsWith(" from p.Smtp"));
    }

    /** Gradle does not see an annotation that is gone from the class file. */
    @Test
    void annotationIsInTheClassFile() {
        assertThat(CodeTable.class.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    }

    /** Gradle takes a package for no class name (gradle#17572). */
    @Test
    void annotationIsForTypesAlone() {
        assertThat(CodeTable.class.getAnnotation(Target.class).value()).containsExactly(ElementType.TYPE);
    }

    private TestProject project() {
        return new TestProject(directory)
                .source("""
                        package p;
                        class Outer {
                            @dev.codetable.CodeTable("p/codes.tsv")
                            interface Demo {}
                        }
                        """)
                .source("""
                        package p;
                        @dev.codetable.CodeTable(
                                value = {"p/codes.tsv", "p/others.tsv"},
                                exceptions = dev.codetable.CodeTable.Exceptions.NONE)
                        interface Other {}
                        """)
                .table("p/codes.tsv", "code\tname\toutcome\n550\tFAILED\tpermanent\n")
                .table("p/others.tsv", "code\tname\toutcome\n450\tBUSY\ttransient\n")
                .table("p/more.tsv", "code\tname\toutcome\n1\tONE\tsuccess\n")
                .filer(Recorder::new);
    }

    private final class Recorder implements Filer {

        private final Filer filer;

        Recorder(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            created.add(name + " from "
                    + String.join(
                            ", ", Arrays.stream(origins).map(Object::toString).toList()));
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new AssertionError("creates a class file " + name);
        }

        @Override
        public FileObject createResource(
                Location location, CharSequence packageName, CharSequence path, Element... origins) {
            throw new AssertionError("creates a resource " + path);
        }

        @Override
        public FileObject getResource(Location location, CharSequence packageName, CharSequence path)
                throws IOException {
            read.add(packageName.toString() + path);
            return filer.getResource(location, packageName, path);
        }
    }
}
