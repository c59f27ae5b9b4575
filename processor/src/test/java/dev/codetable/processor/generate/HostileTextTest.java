package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.codetable.StatusCode;
import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.HostileCells;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would be code, markup or control if nobody escaped them, in every column that takes any text. */
class HostileTextTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"meaning", "reference", "deprecated", "note"})
    void textIsTextInAnyColumn(String column) throws Exception {
        Compilation hostile = compile(column, HostileCells.texts(), directory.resolve("hostile"));
        assertThat(hostile.messages()).isEmpty();

        Compilation harmless = compile(
                column,
                HostileCells.texts().stream()
                        .map(text -> text.isBlank() ? "" : "text")
                        .toList(),
                directory.resolve("harmless"));
        hostile.generated()
                .forEach((name, source) -> assertThat(structure(source))
                        .as(name)
                        .isEqualTo(structure(harmless.generated().get(name))));
        if (column.equals("meaning") || column.equals("note")) {
            assertThat(values(hostile, column)).containsExactlyElementsOf(stripped());
        }
    }

    @Test
    void longTextIsText() throws Exception {
        List<String> cells = List.of("*/\"\\u000a".repeat(6_000), "\uD83D\uDE00".repeat(15_000));

        Compilation compilation = compile("meaning", cells, directory);

        assertThat(compilation.messages()).isEmpty();
        assertThat(values(compilation, "meaning")).containsExactlyElementsOf(cells);
    }

    private static Compilation compile(String column, List<String> cells, Path directory) {
        String header = "code,name,outcome," + column + "\n";
        String rows = IntStream.range(0, cells.size())
                .mapToObj(i -> "%d,ROW_%d,permanent,\"%s\"\n"
                        .formatted(i, i, cells.get(i).replace("\"", "\"\"")))
                .collect(Collectors.joining());
        return new TestProject(directory)
                .source("package p; /** Pay. */ @dev.codetable.CodeTable(\"p/codes.csv\") public interface Pay {}")
                .table("p/codes.csv", header + rows)
                .options("-Xlint:-options", "-Xdoclint:all/protected", "-Xdoclint/package:p")
                .strict()
                .compile();
    }

    private static List<String> values(Compilation compilation, String accessor) throws Exception {
        var values = new ArrayList<String>();
        try (URLClassLoader loader = compilation.newClassLoader()) {
            for (Object constant : loader.loadClass("p.PayCode").getEnumConstants()) {
                values.add((String) constant.getClass().getMethod(accessor).invoke(constant));
                assertThat(constant).isInstanceOf(StatusCode.class);
            }
        }
        return values;
    }

    private static List<String> stripped() throws IOException {
        return HostileCells.texts().stream().map(String::strip).toList();
    }

    /** What the compiler sees of a source, all but the values of strings: each kind of node with its names. */
    private static List<String> structure(String source) {
        var nodes = new ArrayList<String>();
        try {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, problem -> {}, List.of(), null, List.of(new Source(source)));
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void scan(Tree tree, Void nothing) {
                        if (tree != null) {
                            nodes.add(tree.getKind() + named(tree));
                        }
                        return super.scan(tree, nothing);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return nodes;
    }

    private static String named(Tree tree) {
        if (tree instanceof ClassTree type) {
            return " " + type.getSimpleName();
        }
        if (tree instanceof MethodTree method) {
            return " " + method.getName();
        }
        if (tree instanceof VariableTree variable) {
            return " " + variable.getName();
        }
        if (tree instanceof IdentifierTree identifier) {
            return " " + identifier.getName();
        }
        if (tree instanceof MemberSelectTree member) {
            return " ." + member.getIdentifier();
        }
        return tree instanceof LiteralTree literal && !(literal.getValue() instanceof String)
                ? " " + literal.getValue()
                : "";
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
