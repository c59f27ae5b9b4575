package dev.codetable.processor.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** A filer that answers as told; where nothing was said it offers no such location, as the Eclipse IDE does. */
final class StubFiler implements Filer {

    /** What a location does when it is asked for a table. */
    interface Answer {
        FileObject to(String path) throws IOException;
    }

    private final Map<StandardLocation, Answer> answers = new EnumMap<>(StandardLocation.class);

    StubFiler at(StandardLocation location, Answer answer) {
        answers.put(location, answer);
        return this;
    }

    /** A table in the memory of the compiler. */
    StubFiler holding(StandardLocation location, String text) {
        return at(location, path -> file(URI.create("mem:///" + path), () -> new ByteArrayInputStream(utf8(text))));
    }

    /** A directory on disk, in which javac finds everything until it is opened. */
    StubFiler holding(StandardLocation location, Path directory) {
        return at(location, path -> {
            Path file = directory.resolve(path);
            return file(file.toUri(), () -> Files.newInputStream(file));
        });
    }

    interface Opener {
        InputStream open() throws IOException;
    }

    static FileObject file(URI uri, Opener opener) {
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.OTHER) {
            @Override
            public InputStream openInputStream() throws IOException {
                return opener.open();
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public FileObject getResource(Location location, CharSequence packageName, CharSequence path) throws IOException {
        Answer answer = answers.get(location);
        if (answer == null) {
            throw new IllegalArgumentException("Unsupported location: " + location.getName());
        }
        return answer.to(path.toString());
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence packageName, CharSequence path, Element... originatingElements) {
        throw new UnsupportedOperationException();
    }
}
