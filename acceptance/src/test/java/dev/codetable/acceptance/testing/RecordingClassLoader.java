package dev.codetable.acceptance.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Loads the classes of a package anew, and remembers which. */
public final class RecordingClassLoader extends ClassLoader {

    private final String prefix;
    private final List<String> loaded = new CopyOnWriteArrayList<>();

    /** Makes a loader for the package of a class. */
    public RecordingClassLoader(Class<?> neighbour) {
        super(neighbour.getClassLoader());
        this.prefix = neighbour.getPackageName() + ".";
    }

    public Set<String> loaded() {
        return Set.copyOf(loaded);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith(prefix) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            loaded.add(name);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
