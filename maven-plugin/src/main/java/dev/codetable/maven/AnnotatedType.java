package dev.codetable.maven;

import dev.codetable.processor.source.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The annotated type that a generated file says it was made for, by its qualified name. */
record AnnotatedType(String name) implements Comparable<AnnotatedType> {

    @Override
    public int compareTo(AnnotatedType other) {
        return name.compareTo(other.name);
    }

    /**
     * Tells whether it is still there and annotated, as far as a look at the text of the sources can tell; in doubt it is.
     * The file may have any name, and be of another language.
     */
    boolean isAnnotatedBelow(List<Path> sourceRoots) throws IOException {
        for (Path root : sourceRoots) {
            if (new Directory(packageDirectory(root)).files().stream().anyMatch(this::mayAnnotate)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayAnnotate(Path source) {
        try {
            String text = Files.readString(source, StandardCharsets.ISO_8859_1);
            return text.contains("CodeTable")
                    && namePattern().matcher(text).find()
                    && Provenance.read(text.lines().limit(1).toList()).isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** Sources may have any encoding that has ASCII in it, so a name is looked for only up to another letter. */
    private Pattern namePattern() {
        String ascii = simpleName().replaceFirst("[^\\x00-\\x7f].*", "");
        boolean whole = ascii.equals(simpleName());
        return Pattern.compile("(?<![A-Za-z0-9_$])" + Pattern.quote(ascii) + (whole ? "(?![A-Za-z0-9_$])" : ""));
    }

    /** The class file of the top-level type. */
    Optional<Path> classFileBelow(Path classes) {
        for (String type = name; ; type = type.substring(0, type.lastIndexOf('.'))) {
            Path file = classes.resolve(type.replace('.', '/') + ".class");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (type.lastIndexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    private String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Of a nested type, the qualified name does not say where the package ends: packages have directories. */
    private Path packageDirectory(Path root) {
        Path directory = root;
        for (Path part : Path.of(name.replace('.', '/'))) {
            if (!Files.isDirectory(directory.resolve(part))) {
                return directory;
            }
            directory = directory.resolve(part);
        }
        return directory;
    }
}
