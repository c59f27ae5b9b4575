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

/** Does for test code what the goal {@code refresh} does for main code. */
@Mojo(
        name = "refresh-tests",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RefreshTestsMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the compiler plugin writes generated test sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/test-annotations")
    private String generatedSources;

    /** For Maven. */
    public RefreshTestsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            new Refresh(
                            SourcePath.ofTests(project),
                            project.getTestClasspathElements(),
                            Path.of(project.getBuild().getTestOutputDirectory()),
                            Path.of(generatedSources),
                            ProcessorOptions.of(project),
                            Refresh.lists(project, "testCompile"),
                            getLog())
                    .run();
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("Cannot tell whether generated files are up to date: " + e, e);
        }
    }
}
