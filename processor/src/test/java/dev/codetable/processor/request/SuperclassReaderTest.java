package dev.codetable.processor.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuperclassReaderTest {

    private static final String CONSTRUCTORS =
            "has no accessible constructor (String, Throwable) or (String) without checked exceptions";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Base extends Exception { Base(String s, Throwable t) {} }",
                "class Base extends Exception { Base(String s) {} }",
                "class Base extends Exception { protected Base(String s, Throwable t) throws IllegalStateException {} }",
                "class Base extends RuntimeException { Base(String s) {} Base(String s, Throwable t) throws Exception {} }",
                "abstract class Base extends Exception { Base(String s) {} abstract void f(); "
                        + "static abstract class Inner extends Base { Inner(String s) { super(s); } @Override void f() {} } }",
                "abstract class Base extends Exception { Base(String s) {} public abstract String text(); }",
                "class Base extends Exception { Base(String s) {} protected String text() { return \"\"; } }",
                "class Base extends Exception { Base(String s) {} private final int code() { return 1; } }",
                "class Base extends Exception { Base(String s) {} public final int code(int radix) { return radix; } }",
            })
    void usableClassIsExtended(String base) {
        String name = base.contains("Inner") ? "Base.Inner" : "Base";

        Compilation compilation =
                project(name).source("package p; " + base).compile().isClean();

        assertThat(compilation.generated().get("p.DemoException"))
                .containsPattern("DemoException extends [\\w.]*" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Exception",
                "java.io.IOException",
                "java.io.UncheckedIOException",
                "java.sql.SQLException",
                "java.util.concurrent.CompletionException",
            })
    void classesOfTheJdkAreJudgedByTheirConstructors(String name) {
        Compilation compilation = project(name).compile();

        if (name.equals("java.io.UncheckedIOException")) {
            assertThat(compilation.error().text()).isEqualTo("superclass: " + name + " " + CONSTRUCTORS);
        } else {
            compilation.isClean();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            final class Base extends Exception { Base(String s) {} }                   | is final
            sealed class Base extends Exception permits Sub { Base(String s) {} } \
              final class Sub extends Base { Sub() { super(""); } }                    | is sealed
            abstract class Base extends Exception { Base(String s) {} \
              abstract void open(int i); }                                             | leaves the abstract method void open(int) open
            abstract class Base extends Exception implements Runnable \
              { Base(String s) {} }                                                    | leaves the abstract method void run() open
            class Base extends Exception { Base(String s) {} \
              public final boolean isTransient() { return true; } }                    | has a method final boolean isTransient(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              protected final String text() { return ""; } }                           | has a method final java.lang.String text(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              public static String text() { return ""; } }                             | has a method java.lang.String text(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              public boolean isPermanent() { return true; } }                          | has a method boolean isPermanent(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              public int statusCode() { return 1; } }                                  | has a method int statusCode(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              public String outcome() { return ""; } }                                 | has a method java.lang.String outcome(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              public String code() { return ""; } }                                    | has a method java.lang.String code(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              final int enhancedStatus() { return 1; } }                               | has a method final int enhancedStatus(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              final int enhancedCode() { return 1; } }                                 | has a method final int enhancedCode(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              protected Object writeReplace() { return this; } }                       | has a method java.lang.Object writeReplace(), where generated exceptions have their own
            class Base extends Exception { Base(String s) {} \
              protected Object readResolve() { return this; } }                        | has a method java.lang.Object readResolve(), where generated exceptions have their own
            class Base extends Exception { Base() {} Base(int i) {} }                  | CONSTRUCTORS
            class Base extends Exception { private Base(String s) {} }                 | CONSTRUCTORS
            class Base extends Exception { Base(String s) throws Exception {} }        | CONSTRUCTORS
            class Base extends Exception { Base(Throwable t, String s) {} }            | CONSTRUCTORS
            """)
    void unusableClassIsReportedWithItsFlaw(String base, String flaw) {
        Compilation compilation = project("Base").source("package p; " + base).compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:2:66: superclass: p.Base " + flaw.replace("CONSTRUCTORS", CONSTRUCTORS));
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void onlyExceptionsWithoutStackTracesLeaveThemEmptyThemselves() {
        String base = "package p; class Base extends Exception { Base(String s) {} "
                + "@Override public final Throwable fillInStackTrace() { return this; } }";
        project("Base").source(base).compile().isClean();

        assertThat(project("Base", "stackTraces = false")
                        .source(base)
                        .compile()
                        .error()
                        .text())
                .isEqualTo("superclass: p.Base has a method final java.lang.Throwable fillInStackTrace(), "
                        + "where generated exceptions have their own");
    }

    @Test
    void innerClassIsReported() {
        Compilation compilation = project("Outer.Base")
                .source("package p; class Outer { class Base extends Exception { Base(String s) {} } }")
                .compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:2:72: superclass: p.Outer.Base is an inner class; make it static");
    }

    @Test
    void protectedNestedClassOfAnotherPackageIsReported() {
        Compilation compilation =
                project("Base").source("""
                        package q;
                        public class Outer {
                            protected static class Base extends Exception {
                                public Base(String s) {}
                            }
                        }
                        """).sourceFile("p/Demo.java", """
                        package p;
                        class User extends q.Outer {
                            @dev.codetable.CodeTable(value = "p/codes.tsv", superclass = Base.class)
                            interface Demo {}
                        }
                        """).compile();

        assertThat(compilation.error())
                .hasToString("Demo.java:3:70: superclass: q.Outer.Base is not accessible "
                        + "from the package of the annotated type");
    }

    @Test
    void privateNestedClassIsReported() {
        Compilation compilation = new TestProject(directory).source("""
                package p;
                class Outer {
                    private static class Base extends Exception { Base(String s) {} }
                    @dev.codetable.CodeTable(superclass = Base.class)
                    interface Demo {}
                }
                """).compile();

        assertThat(compilation.error())
                .hasToString("Outer.java:4:47: superclass: p.Outer.Base is not accessible "
                        + "from the package of the annotated type");
    }

    @Test
    void packagePrivateConstructorOfAnotherPackageIsNone() {
        Compilation compilation = project("q.Base")
                .source("package q; public class Base extends Exception { Base(String s) {} }")
                .compile();

        assertThat(compilation.error().text()).isEqualTo("superclass: q.Base " + CONSTRUCTORS);
    }

    @Test
    void packagePrivateMethodOfAnotherPackageIsInNobodysWay() {
        project("q.Base").source("""
                        package q;
                        public class Base extends Exception {
                            protected Base(String s) {}
                            final int code() { return 1; }
                        }
                        """).compile().isClean();
    }

    @Test
    void classThatDoesNotExistYetIsReported() {
        Compilation compilation = project("DemoException").compile();

        assertThat(compilation.errors())
                .anySatisfy(error -> assertThat(error.text())
                        .isEqualTo("superclass: there is no such exception class; "
                                + "one generated in the same compilation cannot be used"));
        assertThat(compilation.generated()).isEmpty();
    }

    private TestProject project(String superclass) {
        return project(superclass, "stackTraces = true");
    }

    private TestProject project(String superclass, String more) {
        return new TestProject(directory)
                .table("p/codes.tsv", "code\tname\toutcome\n550\tFAILED\tpermanent\n")
                .source("""
                        package p;
                        @dev.codetable.CodeTable(value = "p/codes.tsv", superclass = %s.class, %s)
                        interface Demo {}
                        """.formatted(superclass, more));
    }
}
