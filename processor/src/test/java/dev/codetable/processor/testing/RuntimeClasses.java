package dev.codetable.processor.testing;

import dev.codetable.CodeTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The runtime, as this build has just compiled it. */
public final class RuntimeClasses {

    /** A directory or a jar, as Maven has it at the time. */
    public static final Path PATH = path();

    private RuntimeClasses() {}

    private static Path path() {
        try {
            return Path.of(CodeTable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Packs it: Eclipse's compiler finds modules in jars only when it is called as a tool. */
    static Path jarIn(Path parent) {
        if (Files.isRegularFile(PATH)) {
            return PATH;
        }
        Path jar = parent.resolve("codetable-runtime.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(PATH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(PATH.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
