package dev.codetable.processor.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Filer;

/** The build tools that can be told apart, and how each shows a table to the compiler. */
enum BuildTool {
    MAVEN("Maven: put it at src/main/resources/%s"),
    GRADLE("Gradle: put it at src/main/resources/%s and add to the build script:"
            + " tasks.compileJava { options.sourcepath = files(\"src/main/resources\") },"
            + " and beside a module-info files(\"src/main/java\", \"src/main/resources\")"),
    ECLIPSE("Eclipse: put it at %s in a source folder, from where Eclipse copies it to the class output");

    private final String fix;

    BuildTool(String fix) {
        this.fix = fix;
    }

    /** Maven leaves no trace in the compiler, so it stands for all others. */
    static BuildTool behind(Filer filer) {
        String name = filer.getClass().getName();
        if (name.startsWith("org.gradle.")) {
            return GRADLE;
        }
        return name.startsWith("org.eclipse.") ? ECLIPSE : MAVEN;
    }

    /** What to do for each tool, this one first. */
    List<String> fixes(String path) {
        return Arrays.stream(values())
                .sorted(Comparator.comparing(tool -> tool != this))
                .map(tool -> tool.fix.formatted(path))
                .toList();
    }
}
