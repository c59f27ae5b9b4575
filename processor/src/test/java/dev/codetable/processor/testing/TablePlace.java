package dev.codetable.processor.testing;

import java.nio.file.Path;
import java.util.List;

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

    Path directory(Path root) {
        return this == CLASS_OUTPUT ? root.resolve("classes") : root.resolve("tables");
    }

    List<String> options(Path tables) {
        return switch (this) {
            case SOURCE_PATH -> List.of("-sourcepath", tables.toString());
            case OPTION -> List.of("-Acodetable.dirs=" + tables);
            case CLASS_OUTPUT, CLASS_PATH, HIDDEN -> List.of();
        };
    }
}
