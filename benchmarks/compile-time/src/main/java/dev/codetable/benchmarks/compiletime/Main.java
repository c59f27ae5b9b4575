package dev.codetable.benchmarks.compiletime;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.codetable.benchmarks.plots.Machine;
import dev.codetable.benchmarks.plots.Plots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles every subject with and without its processor, in fresh JVMs and in warm ones, and writes down what it took. */
final class Main {

    /** Of the built-in table; the others get as many types. */
    private static final int BUILT_IN_CLASSES = 169;

    private Main() {}

    /** Takes the file to write, and "quick" or "full". */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean quick = args[1].equals("quick");
        var results = new ArrayList<Result>();
        Path root = Files.createTempDirectory("compile-time");
        for (Subject subject : subjects()) {
            var project = Project.write(root.resolve("p" + results.size()), subject);
            boolean huge = subject.name().contains("0,000 rows");
            boolean large = subject.name().contains("1,000");
            int fresh = huge || (quick && large) ? 1 : quick ? 5 : 9;
            int warm = huge ? 0 : large ? (quick ? 4 : 8) : quick ? 20 : 40;
            long before = project.classes();
            add(results, subject, "fresh", before, many(project, fresh, true), many(project, fresh, false));
            if (warm > 0) {
                add(
                        results,
                        subject,
                        "warm",
                        before,
                        lastHalf(project.compile(warm, true)),
                        lastHalf(project.compile(warm, false)));
            }
        }
        deleteAll(root);
        Files.createDirectories(Path.of(args[0]).getParent());
        Files.writeString(
                Path.of(args[0]),
                new GsonBuilder()
                                .setPrettyPrinting()
                                .create()
                                .toJson(Map.of("machine", Machine.here(), "mode", args[1], "results", results))
                        + "\n");
        Plots.draw(Path.of(args[0]).getParent());
    }

    private static List<Subject> subjects() {
        return List.of(
                Subject.builtIn(),
                Subject.autoValue(BUILT_IN_CLASSES),
                Subject.immutables(BUILT_IN_CLASSES),
                Subject.recordBuilder(BUILT_IN_CLASSES),
                Subject.table(100, "BY_CODE"),
                Subject.table(1_000, "BY_CODE"),
                Subject.autoValue(1_000),
                Subject.immutables(1_000),
                Subject.recordBuilder(1_000),
                Subject.table(10_000, "BY_OUTCOME"),
                Subject.table(100_000, "BY_OUTCOME"));
    }

    private static List<Cost> many(Project project, int times, boolean processor)
            throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            costs.addAll(project.compile(1, processor));
        }
        return costs;
    }

    private static List<Cost> lastHalf(List<Cost> costs) {
        return costs.subList(costs.size() / 2, costs.size());
    }

    private static void add(
            List<Result> results, Subject subject, String jvm, long classes, List<Cost> with, List<Cost> without) {
        Cost dear = Cost.median(with);
        Cost cheap = Cost.median(without);
        var result = new Result(subject.name(), jvm, classes, dear, cheap, dear.minus(cheap));
        System.out.println(new Gson().toJson(result));
        results.add(result);
    }

    private static void deleteAll(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
