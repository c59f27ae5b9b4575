package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.model.ModelBuilder;
import dev.codetable.processor.model.ModelRequest;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.testing.HostileCells;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile cells in the columns whose cells become names, numbers or choices: each compiles, or is an error at its place. */
class HostileNamesTest {

    private static final ModelRequest REQUEST =
            new ModelRequest("Smtp", CodeTable.Exceptions.BY_CODE, CodeTable.Shape.AUTO);

    @TempDir
    Path directory;

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("header", (Tables) cells -> "code,name,outcome," + String.join(",", cells)
                        + "\n1,FIRST,permanent" + ",1".repeat(cells.size())),
                rows("code", "code,name,outcome", "%2$s,ROW_%1$d,permanent"),
                rows("name", "code,name,outcome", "%1$d,%2$s,transient"),
                rows("name of a status", "code,name,outcome\n550,FIRST,permanent", "x.1.%1$d,%2$s,permanent"),
                rows(
                        "name of a pair",
                        "code,name,outcome\n550,FIRST,permanent\nx.0.0,OTHER,permanent",
                        "550 5.1.%1$d,%2$s,transient"),
                rows("name of a family", "code,name,outcome\nFIRST,FIRST,permanent", "%1$d??????,%2$s,permanent"),
                rows("name of a status family", "code,name,outcome\n550,FIRST,permanent", "x.%1$d.*,%2$s,permanent"),
                rows("outcome", "code,name,outcome", "%1$d,ROW_%1$d,%2$s"),
                rows("replies", "code,name,outcome,replies\n550,FIRST,permanent,", "x.1.%1$d,ROW_%1$d,permanent,%2$s"),
                rows("exception", "code,name,outcome,exception\n0,FIRST,permanent,", "%1$d,ROW_%1$d,permanent,%2$s"),
                rows("aliases", "code,name,outcome,aliases", "%1$d,ROW_%1$d,permanent,%2$s"),
                rows("meaning as a name", "code,outcome,meaning", "%1$d,permanent,%2$s"),
                rows("whole number", "code,name,outcome,pause:int", "%1$d,ROW_%1$d,permanent,%2$s"),
                rows("flag", "code,name,outcome,spam:boolean", "%1$d,ROW_%1$d,permanent,%2$s"));
    }

    /** A row has the number %1$d and the cell %2$s. */
    private static Arguments rows(String column, String start, String row) {
        return Arguments.of(column, (Tables) cells -> IntStream.rangeClosed(1, cells.size())
                .mapToObj(i -> "\n" + row.formatted(i, cells.get(i - 1)))
                .collect(Collectors.joining("", start, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void cellCompilesOrIsAnErrorAtItsPlace(String column, Tables tables) {
        var accepted = new ArrayList<List<String>>();
        for (String cell : cells()) {
            List<Problem> problems = problems(tables.of(List.of(cell)));
            if (problems.isEmpty()) {
                addToFirstThatTakes(cell, accepted, tables);
            }
            assertThat(problems)
                    .as(cell)
                    .allSatisfy(problem -> assertThat(problem.position().line()).isPositive());
        }
        assertThat(accepted).as("%s", problems(tables.of(List.of("12")))).isNotEmpty();
        var project = new TestProject(directory).strict();
        for (int i = 0; i < accepted.size(); i++) {
            String folder = "p" + i;
            project.sourceFile(folder + "/Smtp.java", source(folder))
                    .table(folder + "/codes.csv", tables.of(accepted.get(i)));
        }
        assertThat(project.compile().messages()).as("%s", accepted).isEmpty();
    }

    /** Many of the cells are names that no table can have together. */
    private static void addToFirstThatTakes(String cell, List<List<String>> accepted, Tables tables) {
        for (List<String> cells : accepted) {
            cells.add(cell);
            if (problems(tables.of(cells)).isEmpty()) {
                return;
            }
            cells.remove(cells.size() - 1);
        }
        accepted.add(new ArrayList<>(List.of(cell)));
    }

    private static List<String> cells() {
        return Stream.of(List.of("permanent", "12"), HostileCells.names(), HostileCells.texts())
                .flatMap(List::stream)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .toList();
    }

    private static List<Problem> problems(String table) {
        var problems = new Problems();
        ModelBuilder.read(REQUEST, List.of(new TableText("codes.csv", table, "")), problems);
        return problems.found();
    }

    private static String source(String folder) {
        return "package %s; @dev.codetable.CodeTable(\"%s/codes.csv\") interface Smtp {}".formatted(folder, folder);
    }

    private interface Tables {

        String of(List<String> cells);
    }
}
