package dev.codetable.processor.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How a test project shows its tables to the compiler. */
public enum TablePlace {
    /** As Gradle does: {@code -sourcepath}. */
    SOURCE_PATH,
    /** As Maven does: beside the classes. */
    CLASS_OUTPUT,
    /** As a dependency does. */
    CLASS_PATH,
    /** By the processor's own option. */
    OPTION,
    /** Not at all. */
    HIDDEN;

    List<String> options(List<Path> sourcePath, Path tables) {
        return switch (this) {
            // The sources of a module have to be on the source path if there is one.
            case SOURCE_PATH -> List.of("-sourcepath", joined(sourcePath) + File.pathSeparator + tables);
            case OPTION -> List.of("-Acodetable.dirs=" + tables);
            case CLASS_OUTPUT, CLASS_PATH, HIDDEN -> List.of();
        };
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
