package dev.codetable.processor.testing;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of compiling a {@link TestProject}.
 *
 * @param success whether it compiled
 * @param messages all that the compiler said
 * @param generated the generated sources by the qualified names of their types, in alphabetical order
 * @param classes the directory of the compiled classes
 */
public record Compilation(boolean success, List<Message> messages, Map<String, String> generated, Path classes) {

    public List<Message> errors() {
        return messages.stream().filter(Message::isError).toList();
    }

    /** The one error; fails if there is none or more. */
    public Message error() {
        List<Message> errors = errors();
        if (errors.size() != 1) {
            throw new AssertionError("one error expected, but there are " + errors.size() + ": " + messages);
        }
        return errors.get(0);
    }

    /** Fails if the project did not compile or anything was said about it. */
    public Compilation isClean() {
        if (!success || !messages.isEmpty()) {
            throw new AssertionError("a clean compilation expected, but: " + messages);
        }
        return this;
    }

    /** A new class loader of the compiled classes, which sees the runtime too; the caller closes it. */
    public URLClassLoader newClassLoader() {
        try {
            return new URLClassLoader(
                    new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
