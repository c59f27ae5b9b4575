package dev.codetable.benchmarks;

import com.google.gson.GsonBuilder;
import dev.codetable.benchmarks.plots.Machine;
import dev.codetable.benchmarks.plots.Plots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks, and writes the figures and plots of them. */
public final class Main {

    private Main() {}

    /** Takes the directory to write to, and "quick" or "full". */
    public static void main(String[] args) throws IOException, RunnerException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        boolean quick = args[1].equals("quick");
        var repeated = options(directory.resolve("jmh.json")).exclude("StartUp");
        if (quick) {
            repeated.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        new Runner(repeated.build()).run();
        var once = options(directory.resolve("start-up.json")).include("StartUp");
        new Runner((quick ? once.forks(15) : once).build()).run();
        write(directory.resolve("jmh-machine.json"), Machine.here());
        write(directory.resolve("size.json"), new TreeMap<>(Map.of("codetable", sizes("Smtp"), "hand", sizes("Hand"))));
        Plots.draw(directory);
    }

    private static ChainedOptionsBuilder options(Path result) {
        return new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(result.toString());
    }

    /** The bytes of the class files of the codes, of the enhanced codes and of the exceptions. */
    private static Map<String, Long> sizes(String prefix) throws IOException {
        Path classes = Path.of("target", "classes", "dev", "codetable", "benchmarks");
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches(prefix + "(Code|EnhancedCode|.*Exception)(\\$.*)?\\.class")) {
                    String kind = name.contains("Exception")
                            ? "exceptions"
                            : name.contains("Enhanced") ? "enhancedCodes" : "codes";
                    sizes.merge(kind + "Bytes", Files.size(file), Long::sum);
                    sizes.merge(kind, 1L, Long::sum);
                }
            }
        }
        return sizes;
    }

    private static void write(Path file, Object value) throws IOException {
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(value) + "\n");
    }
}
