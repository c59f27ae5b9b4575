package dev.codetable.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Makes the compiler plugin compile again where a table has changed since code was generated from it, and only there: the
 * compiler plugin itself looks at Java files alone.
 */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the compiler plugin writes generated sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/annotations")
    private String generatedSources;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private String classes;

    /** For Maven. */
    public RefreshMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        new Refresh(
                        new CompilerPaths(project.getCompileSourceRoots(), classes, classPath()),
                        origins(),
                        ProcessorOptions.of(project),
                        Path.of(project.getBuild().getDirectory(), "maven-status", "maven-compiler-plugin", "compile"),
                        getLog())
                .run(Path.of(generatedSources));
    }

    private List<String> origins() {
        return Stream.concat(
                        project.getCompileSourceRoots().stream(),
                        project.getResources().stream().map(Resource::getDirectory))
                .toList();
    }

    private List<String> classPath() throws MojoExecutionException {
        try {
            return project.getCompileClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The dependencies of the project are not resolved", e);
        }
    }
}
