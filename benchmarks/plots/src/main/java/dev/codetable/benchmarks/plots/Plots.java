package dev.codetable.benchmarks.plots;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Draws a plot for each kind of figures that is in a directory. */
public final class Plots {

    private final Path directory;

    private Plots(Path directory) {
        this.directory = directory;
    }

    public static void draw(Path directory) throws IOException {
        var plots = new Plots(directory);
        if (Files.exists(directory.resolve("compile-time.json"))) {
            plots.drawCompileTime();
        }
        if (Files.exists(directory.resolve("jmh.json"))) {
            plots.drawJmh();
        }
    }

    private void drawCompileTime() throws IOException {
        JsonObject all = read("compile-time.json").getAsJsonObject();
        String caption = machine(all.get("machine")).caption();
        for (String jvm : List.of("fresh", "warm")) {
            List<Bar> bars = objects(all.getAsJsonArray("results"))
                    .filter(result -> result.get("jvm").getAsString().equals(jvm))
                    .map(result -> new Bar(
                            result.get("subject").getAsString(),
                            result.getAsJsonObject("added").get("wallMs").getAsDouble(),
                            result.get("subject").getAsString().startsWith("Codetable")))
                    .toList();
            write(
                    "compile-time-" + jvm + ".svg",
                    new Chart("Wall time that a processor adds to javac, " + jvm + " JVM", "ms", bars, caption));
        }
    }

    private void drawJmh() throws IOException {
        JsonArray all = read("jmh.json").getAsJsonArray();
        String caption = machine(read("jmh-machine.json")).caption();
        write(
                "lookup.svg",
                chart("A code's constant, listed codes in random order", "LookupBenchmark", "hits", all, caption));
        write(
                "parsing.svg",
                chart("One reply of a mail server, of 283 real ones", "ParsingBenchmark", "", all, caption));
        write("exceptions.svg", chart("The exception of a reply", "ExceptionBenchmark", "", all, caption));
        write(
                "start-up.svg",
                chart(
                        "First use in a new JVM",
                        "StartUpBenchmark",
                        "",
                        read("start-up.json").getAsJsonArray(),
                        caption));
    }

    private static Chart chart(String title, String benchmark, String asked, JsonArray all, String caption) {
        List<JsonObject> runs = objects(all)
                .filter(run -> run.get("benchmark").getAsString().contains("." + benchmark + "."))
                .filter(run -> asked.isEmpty()
                        || run.getAsJsonObject("params")
                                .get("asked")
                                .getAsString()
                                .equals(asked))
                .toList();
        String unit = runs.get(0)
                .getAsJsonObject("primaryMetric")
                .get("scoreUnit")
                .getAsString()
                .replace("/op", "");
        return new Chart(title, unit, runs.stream().map(Plots::bar).toList(), caption);
    }

    private static Bar bar(JsonObject run) {
        String name = run.get("benchmark").getAsString();
        String method = name.substring(name.lastIndexOf('.') + 1);
        boolean ours = method.startsWith("codetable") || method.endsWith("Find") || method.endsWith("Of");
        return new Bar(method, run.getAsJsonObject("primaryMetric").get("score").getAsDouble(), ours);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private JsonElement read(String file) throws IOException {
        return JsonParser.parseString(Files.readString(directory.resolve(file)));
    }

    private static Machine machine(JsonElement json) {
        return new Gson().fromJson(json, Machine.class);
    }

    private void write(String file, Chart chart) throws IOException {
        Files.writeString(directory.resolve(file), chart.svg());
    }
}
