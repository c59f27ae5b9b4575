package dev.codetable.processor.testing;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A project with a table of many rows and an annotated type {@code p.Big}. */
public final class LargeTable {

    /** Codes that are numbers, with gaps. */
    public static final IntFunction<String> NUMBERS = row -> Integer.toString(7 * row + 1);

    /** Codes that are text. */
    public static final IntFunction<String> TEXT = "E%06d"::formatted;

    private LargeTable() {}

    /** Returns the project; rows are permanent failures, named {@code NAME_0} and so on. */
    public static TestProject in(Path directory, int rows, IntFunction<String> code, String exceptions) {
        return new TestProject(directory)
                .source("""
                        package p;
                        @dev.codetable.CodeTable(
                                value = "p/codes.tsv",
                                exceptions = dev.codetable.CodeTable.Exceptions.%s)
                        public interface Big {}
                        """.formatted(exceptions))
                .table(
                        "p/codes.tsv",
                        IntStream.range(0, rows)
                                .mapToObj(row -> "%s\tNAME_%d\tpermanent\tWhat row %d means to people\n"
                                        .formatted(code.apply(row), row, row))
                                .collect(Collectors.joining("", "code\tname\toutcome\tmeaning\n", "")));
    }
}
