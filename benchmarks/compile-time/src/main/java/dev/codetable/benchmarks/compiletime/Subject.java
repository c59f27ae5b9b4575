package dev.codetable.benchmarks.compiletime;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something to compile with one processor.
 *
 * @param name of the processor and what it gets
 * @param processor the class of the processor
 * @param files sources and tables by their paths
 */
record Subject(String name, String processor, Map<String, String> files) {

    private static final String CODETABLE = "dev.codetable.processor.CodeTableProcessor";

    static Subject builtIn() {
        return new Subject(
                "Codetable, SMTP",
                CODETABLE,
                Map.of("p/Smtp.java", "package p; @dev.codetable.CodeTable public interface Smtp {}"));
    }

    static Subject table(int rows, String exceptions) {
        String table = IntStream.range(0, rows)
                .mapToObj(row -> "%d\tNAME_%d\t%s\tWhat row %d means to people\n"
                        .formatted(7 * row + 1, row, row % 2 == 0 ? "permanent" : "transient", row))
                .collect(Collectors.joining("", "code\tname\toutcome\tmeaning\n", ""));
        return new Subject(
                "Codetable, %,d rows, %s".formatted(rows, exceptions),
                CODETABLE,
                Map.of("p/Big.java", """
                        package p;
                        @dev.codetable.CodeTable(
                                value = "p/codes.tsv",
                                exceptions = dev.codetable.CodeTable.Exceptions.%s)
                        public interface Big {}
                        """.formatted(exceptions), "p/codes.tsv", table));
    }

    static Subject autoValue(int types) {
        return values("AutoValue", "com.google.auto.value.processor.AutoValueProcessor", types, """
                package p;
                @com.google.auto.value.AutoValue
                abstract class V%d {
                    abstract int code();
                    abstract String name();
                    abstract String meaning();
                }
                """);
    }

    static Subject immutables(int types) {
        return values("Immutables", "org.immutables.processor.ProxyProcessor", types, """
                package p;
                @org.immutables.value.Value.Immutable
                interface V%d {
                    int code();
                    String name();
                    String meaning();
                }
                """);
    }

    static Subject recordBuilder(int types) {
        return values("RecordBuilder", "io.soabase.recordbuilder.processor.RecordBuilderProcessor", types, """
                package p;
                @io.soabase.recordbuilder.core.RecordBuilder
                record V%d(int code, String name, String meaning) {}
                """);
    }

    private static Subject values(String name, String processor, int types, String source) {
        return new Subject(
                "%s, %,d types".formatted(name, types),
                processor,
                IntStream.range(0, types)
                        .boxed()
                        .collect(Collectors.toMap(i -> "p/V" + i + ".java", i -> source.formatted(i))));
    }
}
