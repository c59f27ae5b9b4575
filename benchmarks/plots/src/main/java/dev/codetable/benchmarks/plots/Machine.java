package dev.codetable.benchmarks.plots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when it was measured. */
public record Machine(String cpu, int cores, String system, String jdk, String date) {

    /** Returns one line for a plot. */
    String caption() {
        return "%s, %d cores, %s, %s, %s".formatted(cpu, cores, system, jdk, date);
    }

    public static Machine here() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String cpu = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
        return new Machine(
                cpu,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                LocalDate.now(ZoneOffset.UTC).toString());
    }
}
