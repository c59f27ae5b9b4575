package dev.codetable.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that the user named. */
record DirectoryLocation(Path directory) implements Location {

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path file = directory.resolve(path);
        TableFile.check(file, path);
        return Files.newInputStream(file);
    }
}
