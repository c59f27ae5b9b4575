package dev.codetable.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.Message;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of a table, and what it does to code that was written before it.
 *
 * <pre>{@code
 * TableChange.from("code|name|outcome\n1|OLD|permanent")
 *         .to("code|name|outcome\n1|NEW|permanent")
 *         .user(directory, "return DemoCode.OLD.code();")
 *         .before("1")
 *         .recompiled("does not compile: cannot find symbol: variable OLD")
 *         .compiled("throws NoSuchFieldError");
 * }</pre>
 *
 * <p>In tables, {@code |} stands for a tab. The types are generated for {@code Demo}.
 *
 * @param from the layers of the old table
 * @param to the layers of the new table
 * @param arguments what the annotation says from the change on, beside the layers
 * @param user what is special about users' projects
 */
record TableChange(List<String> from, List<String> to, String arguments, UnaryOperator<TestProject> user) {

    private static final String USER = """
            package app;

            import codes.*;
            import dev.codetable.*;
            import java.io.*;
            import java.util.*;

            public final class User implements java.util.concurrent.Callable<Object> {
                @Override
                public Object call() throws Exception {
                    %s
                }
                %s
            }
            """;

    static TableChange from(String... layers) {
        return new TableChange(List.of(layers), List.of(layers), "", UnaryOperator.identity());
    }

    TableChange to(String... layers) {
        return new TableChange(from, List.of(layers), arguments, user);
    }

    /** Lets the annotation say more from the change on. */
    TableChange with(String newArguments) {
        return new TableChange(from, to, ", " + newArguments, user);
    }

    /** Lets users compile with options, before the change and after it. */
    TableChange options(String... newOptions) {
        return new TableChange(from, to, arguments, project -> project.options(newOptions));
    }

    /** Lets users compile with javac, and options that only it has. */
    TableChange javac(String... newOptions) {
        return new TableChange(
                from, to, arguments, project -> project.only(Compiler.JAVAC).options(newOptions));
    }

    /** Code of somebody who uses the old table: the body of a method. */
    User user(Path directory, String body) {
        return user(directory, body, "");
    }

    /** The same, and more members of its class. */
    User user(Path directory, String body, String members) {
        String source = USER.formatted(body, members);
        Compilation before =
                user.apply(project(directory, from, "")).source(source).compile();
        return new User(directory, source, before);
    }

    /** Code that uses the table. What comes of it is what it returns, what it throws or why it does not compile. */
    final class User {

        private final Path directory;
        private final String source;
        private final Compilation before;

        private User(Path directory, String source, Compilation before) {
            this.directory = directory;
            this.source = source;
            this.before = before;
        }

        /** What comes of it before the change. */
        String before() {
            return result(before);
        }

        /** Expects this to come of it before the change. */
        User before(String expected) {
            assertThat(before()).as("before the change").isEqualTo(expected);
            return this;
        }

        /** Expects this to come of it after the change if it is compiled again. */
        User recompiled(String expected) {
            assertThat(result(recompile())).as("compiled again").isEqualTo(expected);
            return this;
        }

        /** Expects that it does not compile after the change, whatever the compiler says. */
        User notRecompiled() {
            assertThat(recompile().success()).as("compiles again").isFalse();
            return this;
        }

        /** Expects the compiler to say just this, be it warnings or errors, when it is compiled again. */
        User told(String... expected) {
            assertThat(recompile().messages())
                    .extracting(TableChange::inOneLine)
                    .containsExactlyInAnyOrder(expected);
            return this;
        }

        /** Expects this to come of its old class files with the new types. */
        User compiled(String expected) {
            Compilation newTypes = project(directory, to, arguments).compile();
            assertThat(newTypes.success()).as("%s", newTypes.messages()).isTrue();
            copyFiles(before.classes().resolve("app"), newTypes.classes().resolve("app"));
            assertThat(result(newTypes)).as("its old class files").isEqualTo(expected);
            return this;
        }

        private Compilation recompile() {
            return user.apply(project(directory, to, arguments)).source(source).compile();
        }
    }

    private static TestProject project(Path directory, List<String> layers, String arguments) {
        TestProject project = newProject(directory);
        IntStream.range(0, layers.size())
                .forEach(i -> project.table(path(i), layers.get(i).replace('|', '\t')));
        String paths = IntStream.range(0, layers.size())
                .mapToObj(i -> '"' + path(i) + '"')
                .collect(Collectors.joining(", "));
        return project.source("""
                package codes;

                import dev.codetable.CodeTable;

                @CodeTable(value = {%s}%s)
                public interface Demo {}
                """.formatted(paths, arguments));
    }

    private static TestProject newProject(Path directory) {
        try {
            return new TestProject(Files.createTempDirectory(directory, "project"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(int layer) {
        return "codes/layer" + layer + ".tsv";
    }

    private static String result(Compilation compilation) {
        if (!compilation.success()) {
            return "does not compile: " + inOneLine(compilation.errors().get(0));
        }
        try (URLClassLoader loader = compilation.newClassLoader()) {
            var user =
                    (Callable<?>) loader.loadClass("app.User").getConstructor().newInstance();
            return String.valueOf(user.call());
        } catch (Exception | LinkageError e) {
            return "throws " + e.getClass().getSimpleName();
        }
    }

    /** Without the place where a symbol was looked for. */
    private static String inOneLine(Message message) {
        return message.text()
                .replaceAll("\\s+symbol: +", ": ")
                .replaceAll("(?s)\\s+location:.*", "")
                .replaceAll("\\s+", " ");
    }

    private static void copyFiles(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
