package dev.codetable.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What a compilation is shown; paths of it need not be there.
 *
 * @param sources where sources are, and tables
 * @param classPath directories and jars
 */
record CompilerPaths(List<Path> sources, List<Path> classPath) {

    static CompilerPaths of(List<Path> sources, List<String> classPath) {
        return new CompilerPaths(sources, classPath.stream().map(Path::of).toList());
    }

    /** Javac's own file manager on these paths, with one directory for all that is written, if it is there. */
    StandardJavaFileManager fileManager(Path output) throws IOException {
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, existing(sources));
        manager.setLocationFromPaths(StandardLocation.CLASS_PATH, existing(classPath));
        if (Files.isDirectory(output)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
        }
        return manager;
    }

    private static List<Path> existing(List<Path> paths) {
        return paths.stream().filter(Files::exists).toList();
    }
}
