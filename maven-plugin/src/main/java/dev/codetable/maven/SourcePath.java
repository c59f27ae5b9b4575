package dev.codetable.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Where a project has its sources, and its tables before they are copied anywhere.
 *
 * @param sources directories of sources
 * @param resources directories of resources
 */
record SourcePath(List<Path> sources, List<Path> resources) {

    static SourcePath of(MavenProject project) {
        return new SourcePath(
                existing(project.getCompileSourceRoots().stream()),
                existing(project.getResources().stream().map(Resource::getDirectory)));
    }

    private static List<Path> existing(Stream<String> directories) {
        return directories.map(Path::of).filter(Files::isDirectory).toList();
    }

    List<Path> all() {
        return Stream.concat(sources.stream(), resources.stream()).toList();
    }

    List<Path> javaFiles() {
        return sources.stream().flatMap(SourcePath::javaFilesBelow).toList();
    }

    private static Stream<Path> javaFilesBelow(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
