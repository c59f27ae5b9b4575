package dev.codetable.benchmarks;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

/** Runs all benchmarks, and writes the figures and plots of them. */
public final class Main {

    private Main() {}

    /** Takes the directory to write to, and "quick" or "full". */
    public static void main(String[] args) throws IOException, RunnerException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        boolean quick = args[1].equals("quick");
        var repeated = options().exclude("StartUp");
        if (quick) {
            repeated.forks(1);
        }
        run(repeated, directory.resolve("jmh.json"));
        var once = options().include("StartUp");
        run(quick ? once.forks(15) : once, directory.resolve("start-up.json"));
        write(directory.resolve("jmh-machine.json"), Machine.here());
        write(directory.resolve("size.json"), new TreeMap<>(Map.of("codetable", sizes("Smtp"), "hand", sizes("Hand"))));
        Plots.draw(directory);
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true);
    }

    /** Leaves out paths of this machine, and each single figure. */
    private static void run(ChainedOptionsBuilder options, Path file) throws IOException, RunnerException {
        options.resultFormat(ResultFormatType.JSON).result(file.toString());
        new Runner(options.build()).run();
        JsonArray runs = JsonParser.parseString(Files.readString(file)).getAsJsonArray();
        for (JsonElement run : runs) {
            JsonObject result = run.getAsJsonObject();
            result.remove("jvm");
            result.remove("jvmArgs");
            withoutRawData(result.getAsJsonObject("primaryMetric"));
            result.getAsJsonObject("secondaryMetrics")
                    .asMap()
                    .values()
                    .forEach(each -> withoutRawData(each.getAsJsonObject()));
        }
        write(file, runs);
    }

    private static void withoutRawData(JsonObject metric) {
        metric.remove("rawData");
        metric.remove("scorePercentiles");
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
