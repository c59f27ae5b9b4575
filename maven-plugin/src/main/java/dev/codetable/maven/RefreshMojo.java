package dev.codetable.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
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

    /** For Maven. */
    public RefreshMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            new Refresh(
                            SourcePath.ofMain(project),
                            project.getCompileClasspathElements(),
                            Path.of(project.getBuild().getOutputDirectory()),
                            Path.of(generatedSources),
                            ProcessorOptions.of(project),
                            Refresh.lists(project, "compile"),
                            getLog())
                    .run();
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("Cannot tell whether generated files are up to date: " + e, e);
        }
    }
}
