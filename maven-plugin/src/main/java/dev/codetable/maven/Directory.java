package dev.codetable.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory, which need not be there. */
record Directory(Path path) {

    /** The files in it, in the order of their names. */
    List<Path> files() throws IOException {
        return files(1);
    }

    /** The files in it and in all directories below, in the order of their paths. */
    List<Path> filesBelow() throws IOException {
        return files(Integer.MAX_VALUE);
    }

    private List<Path> files(int depth) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
