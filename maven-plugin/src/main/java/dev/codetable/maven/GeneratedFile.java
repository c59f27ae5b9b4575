package dev.codetable.maven;

import dev.codetable.processor.source.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A source file that Codetable has generated, and what its head says it was made from. */
record GeneratedFile(Path path, Provenance provenance) {

    /** More layers than anybody has. */
    private static final int HEAD = 100;

    /** All generated files below a directory, in the order of their paths. */
    static List<GeneratedFile> below(Path directory) throws IOException {
        return new Directory(directory)
                .filesBelow().stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> read(file).stream())
                        .toList();
    }

    private static Optional<GeneratedFile> read(Path file) {
        // Of others, files may have any encoding; in this one, any bytes are text.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return Provenance.read(reader.lines().limit(HEAD).toList())
                    .map(provenance -> new GeneratedFile(file, provenance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of its type, which is that of the file. */
    String simpleName() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}
