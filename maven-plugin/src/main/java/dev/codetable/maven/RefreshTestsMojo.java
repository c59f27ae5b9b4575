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
 * Does for test code what the goal {@code refresh} does for main code.
 */
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

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true)
    private String classes;

    /** For Maven. */
    public RefreshTestsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        new Refresh(
                        new CompilerPaths(project.getTestCompileSourceRoots(), classes, classPath()),
                        origins(),
                        ProcessorOptions.of(project),
                        Path.of(
                                project.getBuild().getDirectory(),
                                "maven-status",
                                "maven-compiler-plugin",
                                "testCompile"),
                        getLog())
                .run(Path.of(generatedSources));
    }

    private List<String> origins() {
        return Stream.concat(
                        project.getTestCompileSourceRoots().stream(),
                        project.getTestResources().stream().map(Resource::getDirectory))
                .toList();
    }

    private List<String> classPath() throws MojoExecutionException {
        try {
            return project.getTestClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The dependencies of the project are not resolved", e);
        }
    }
}
