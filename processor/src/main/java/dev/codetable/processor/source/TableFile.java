package dev.codetable.processor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What must hold of a file before it is opened: compilers open anything, and a named pipe would block them forever. */
final class TableFile {

    private TableFile() {}

    /**
     * Checks a file on disk.
     *
     * @param file the file
     * @param path the end of it that the user wrote
     */
    static void check(Path file, String path) throws IOException {
        Optional<String> realPath = RealPath.differingInCase(file, path);
        if (realPath.isPresent()) {
            throw new IOException("the file there is " + realPath.get() + "; upper and lower case must agree");
        }
        if (!Files.exists(file)) {
            throw new IOException("no file " + file);
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no regular file");
        }
        if (!Files.isReadable(file)) {
            throw new IOException(file + " may not be read");
        }
    }
}
