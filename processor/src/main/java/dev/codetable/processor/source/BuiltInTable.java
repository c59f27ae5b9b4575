package dev.codetable.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;

/** The SMTP table in the processor's own jar. */
final class BuiltInTable {

    static final String NAME = "codes.tsv";

    private BuiltInTable() {}

    static byte[] bytes() {
        URL url = BuiltInTable.class.getResource(NAME);
        if (url == null) {
            throw new IllegalStateException(NAME + " is missing from the processor's jar");
        }
        try {
            URLConnection connection = url.openConnection();
            // A cached connection keeps the jar open in a build daemon, and breaks once the jar is replaced.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
