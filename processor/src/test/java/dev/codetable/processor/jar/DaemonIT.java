package dev.codetable.processor.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compiler;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build daemon: a JVM that compiles again and again, on two threads at a time that live on. */
class DaemonIT {

    private static final int GARBAGE_COLLECTIONS = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger projects = new AtomicInteger();

    /** What must not outlive its compilation. */
    private final Queue<WeakReference<Object>> watched = new ConcurrentLinkedQueue<>();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, 160", "ECJ, 40"})
    void compilesTheSameWithOneClassLoaderForAllAndKeepsNothing(Compiler compiler, int times) throws Exception {
        try (URLClassLoader classes = ProcessorJar.newClassLoader(ProcessorJar.PATH)) {
            expectTheSame(compile(times, () -> compile(compiler, classes)));
            expectNothingKept(times);
        }
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, 40", "ECJ, 10"})
    void compilesTheSameWithAClassLoaderEachAndKeepsNothing(Compiler compiler, int times) throws Exception {
        expectTheSame(compile(times, () -> {
            try (URLClassLoader classes = ProcessorJar.newClassLoader(ProcessorJar.PATH)) {
                watch(classes);
                return compile(compiler, classes);
            }
        }));
        expectNothingKept(times);
    }

    /** What is cached of a jar would outlive it (auto#739). */
    @Test
    void jarMayBeReplacedBetweenCompilations() throws Exception {
        Path jar = directory.resolve("processor.jar");
        Files.copy(ProcessorJar.PATH, jar);
        assertThat(generatedByTheJar(jar).get("p.DemoCode")).doesNotContain("CHANGED");

        Files.delete(jar);
        try (var in = new ZipFile(ProcessorJar.PATH.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed(entry, in.getInputStream(entry).readAllBytes()));
            }
        }
        assertThat(generatedByTheJar(jar).get("p.DemoCode")).contains("CHANGED");
    }

    private Map<String, String> generatedByTheJar(Path jar) throws IOException {
        try (URLClassLoader classes = ProcessorJar.newClassLoader(jar)) {
            return newProject("")
                    .only(Compiler.JAVAC)
                    .options("-proc:only")
                    .ourProcessor(() -> ProcessorJar.newProcessor(classes))
                    .compile()
                    .isClean()
                    .generated();
        }
    }

    private static byte[] changed(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith("/codes.tsv")
                ? new String(bytes, UTF_8)
                        .replace("MAILBOX_UNAVAILABLE", "CHANGED")
                        .getBytes(UTF_8)
                : bytes;
    }

    private List<Map<String, String>> compile(int times, Callable<Map<String, String>> compilation) throws Exception {
        var generated = new ArrayList<Map<String, String>>();
        for (Future<Map<String, String>> each : threads.invokeAll(Collections.nCopies(times, compilation))) {
            generated.add(each.get());
        }
        return generated;
    }

    private Map<String, String> compile(Compiler compiler, ClassLoader classes) {
        return newProject("\"p/codes.tsv\"")
                .table("p/codes.tsv", "code\tname\toutcome\n450\tBUSY\ttransient\n550\tFAILED\tpermanent\n")
                .only(compiler)
                .options("-proc:only")
                .ourProcessor(() -> watch(ProcessorJar.newProcessor(classes)))
                .environment(this::watch)
                .compile()
                .isClean()
                .generated();
    }

    private TestProject newProject(String tables) {
        return new TestProject(directory.resolve("project" + projects.incrementAndGet()))
                .source("package p; @dev.codetable.CodeTable(%s) interface Demo {}".formatted(tables));
    }

    private ProcessingEnvironment watch(ProcessingEnvironment environment) {
        Stream.of(
                        environment,
                        environment.getElementUtils(),
                        environment.getTypeUtils(),
                        environment.getMessager(),
                        environment.getFiler())
                .forEach(part -> watched.add(new WeakReference<>(part)));
        return environment;
    }

    private <T> T watch(T object) {
        watched.add(new WeakReference<>(object));
        return object;
    }

    private static void expectTheSame(List<Map<String, String>> generated) {
        assertThat(Set.copyOf(generated)).hasSize(1);
        assertThat(generated.get(0)).hasSize(5);
    }

    private void expectNothingKept(int times) {
        assertThat(watched).hasSizeGreaterThanOrEqualTo(6 * times);
        for (int i = 0; i < GARBAGE_COLLECTIONS && kept() > 0; i++) {
            System.gc();
        }
        assertThat(kept()).isZero();
    }

    private long kept() {
        return watched.stream().filter(reference -> !reference.refersTo(null)).count();
    }
}
