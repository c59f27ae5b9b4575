package dev.codetable.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Reports every problem of the tables that the project's sources ask for, without compiling anything. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * Checks these tables in place of those that the sources ask for: paths relative to a source or resource directory,
     * laid over each other in this order.
     */
    @Parameter(property = "table")
    private List<String> tables;

    /** For Maven. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            SourcePath sourcePath = SourcePath.ofMain(project);
            var run = new ProcessorRun(
                    CompilerPaths.of(sourcePath.all(), project.getCompileClasspathElements()),
                    ProcessorOptions.of(project));
            List<String> problems = tables == null || tables.isEmpty()
                    ? run.on(sourcePath.javaFiles())
                    : run.on(new AnnotatedSource("Table", tables));
            problems.forEach(getLog()::error);
            if (!problems.isEmpty()) {
                throw new MojoFailureException(
                        problems.size() == 1
                                ? "A table has a problem, see above"
                                : problems.size() + " problems in tables, see above");
            }
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("Cannot check tables: " + e.getMessage(), e);
        }
    }
}
