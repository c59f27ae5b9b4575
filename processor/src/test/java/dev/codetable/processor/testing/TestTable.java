package dev.codetable.processor.testing;

import dev.codetable.CodeTable;
import dev.codetable.processor.model.ModelBuilder;
import dev.codetable.processor.model.ModelRequest;
import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.table.Table;
import dev.codetable.processor.table.TableReader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table for tests without a compiler, read for an annotated type {@code Smtp}.
 *
 * <pre>{@code
 * assertThat(TestTable.of("""
 *                 code|name|outcome
 *                 550|MAILBOX_UNAVAILABLE|perment
 *                 """).problems())
 *         .containsExactly("2:25 [perment] unknown outcome 'perment'; ...");
 * }</pre>
 */
public final class TestTable {

    private final List<TableText> layers;
    private final CodeTable.Exceptions exceptions;
    private final CodeTable.Shape shape;

    private TestTable(List<TableText> layers, CodeTable.Exceptions exceptions, CodeTable.Shape shape) {
        this.layers = layers;
        this.exceptions = exceptions;
        this.shape = shape;
    }

    /** Takes {@code |} for a tab, which is as long and can be seen. */
    public static TestTable of(String text) {
        return new TestTable(List.of(layer("codes.tsv", text)), CodeTable.Exceptions.BY_CODE, CodeTable.Shape.AUTO);
    }

    /** Lays another table over this one. */
    public TestTable under(String name, String text) {
        return new TestTable(
                Stream.concat(layers.stream(), Stream.of(layer(name, text))).toList(), exceptions, shape);
    }

    public TestTable exceptions(CodeTable.Exceptions other) {
        return new TestTable(layers, other, shape);
    }

    public TestTable shape(CodeTable.Shape other) {
        return new TestTable(layers, exceptions, other);
    }

    /** Reads the rows of the one layer; fails if there is a problem with how they are written. */
    public Table read() {
        var problems = new Problems();
        Table table = TableReader.read(layers.get(0), problems);
        expectNone(problems);
        return table;
    }

    /** Builds the model; fails if there is a problem. */
    public TableModel model() {
        var problems = new Problems();
        TableModel model = build(problems);
        expectNone(problems);
        return model;
    }

    /** All problems in the order of the lines, each as {@code line:column [characters meant] message}; of all layers. */
    public List<String> problems() {
        var problems = new Problems();
        build(problems);
        return shown(problems);
    }

    private TableModel build(Problems problems) {
        return ModelBuilder.read(new ModelRequest("Smtp", exceptions, shape), layers, problems);
    }

    private static TableText layer(String name, String text) {
        return new TableText(name, text.replace('|', '\t'), "");
    }

    private static void expectNone(Problems problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError("no problem expected, but: " + shown(problems));
        }
    }

    private static List<String> shown(Problems problems) {
        return problems.found().stream()
                .sorted(Comparator.comparing(
                        Problem::position,
                        Comparator.comparingInt(Position::line).thenComparingInt(Position::column)))
                .map(TestTable::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        Position position = problem.position();
        int start = Math.max(0, position.column() - 1);
        String meant = position.lineText().substring(start, start + position.length());
        return position.line() + ":" + position.column() + " [" + meant + "] " + problem.message();
    }
}
