package dev.codetable.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** One of the compiler's own paths. */
record FilerLocation(Filer filer, StandardLocation location) implements Location {

    @Override
    public String name() {
        return switch (location) {
            case SOURCE_PATH -> "source path";
            case CLASS_OUTPUT -> "class output";
            case CLASS_PATH -> "class path";
            default -> location.getName();
        };
    }

    @Override
    public InputStream open(String path) throws IOException {
        FileObject file = filer.getResource(location, "", path);
        URI uri = file.toUri();
        if ("file".equals(uri.getScheme())) {
            TableFile.check(Path.of(uri), path);
        }
        return file.openInputStream();
    }
}
