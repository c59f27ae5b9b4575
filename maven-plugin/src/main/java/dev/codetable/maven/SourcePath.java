package dev.codetable.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    static SourcePath ofMain(MavenProject project) {
        return of(project.getCompileSourceRoots(), project.getResources());
    }

    static SourcePath ofTests(MavenProject project) {
        return of(project.getTestCompileSourceRoots(), project.getTestResources());
    }

    private static SourcePath of(List<String> sources, List<Resource> resources) {
        return new SourcePath(
                sources.stream().map(Path::of).toList(),
                resources.stream()
                        .map(resource -> Path.of(resource.getDirectory()))
                        .toList());
    }

    List<Path> all() {
        return Stream.concat(sources.stream(), resources.stream()).toList();
    }

    List<Path> javaFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (Path directory : sources) {
            new Directory(directory)
                    .filesBelow().stream()
                            .filter(file -> file.toString().endsWith(".java"))
                            .forEach(files::add);
        }
        return files;
    }
}
