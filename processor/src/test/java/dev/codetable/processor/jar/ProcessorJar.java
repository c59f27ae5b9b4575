package dev.codetable.processor.jar;

import dev.codetable.processor.testing.RuntimeClasses;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import javax.annotation.processing.Processor;

/** The jar that users get, which Maven has just packed. */
final class ProcessorJar {

    static final Path PATH = Path.of(System.getProperty("processor.jar"));

    private ProcessorJar() {}

    /** A class loader like the one that a build tool makes of the processor path. */
    static URLClassLoader newClassLoader(Path jar) {
        try {
            return new URLClassLoader(
                    new URL[] {jar.toUri().toURL(), RuntimeClasses.PATH.toUri().toURL()},
                    ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Processor newProcessor(ClassLoader classes) {
        try {
            return (Processor) classes.loadClass("dev.codetable.processor.CodeTableProcessor")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
