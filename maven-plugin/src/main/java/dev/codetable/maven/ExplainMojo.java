package dev.codetable.maven;

import dev.codetable.CodeTable;
import dev.codetable.processor.model.ModelBuilder;
import dev.codetable.processor.model.ModelRequest;
import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableLocator;
import dev.codetable.processor.source.TableText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Says what a code means, whether it is transient or permanent, and which exception is thrown for it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    /** A code, an enhanced status code, both, or a whole reply. */
    @Parameter(property = "code")
    private String code;

    /** The tables, laid over each other in this order; {@code codetable:smtp} is the built-in one. */
    @Parameter(property = "table", defaultValue = CodeTable.SMTP)
    private List<String> tables;

    /** What the names of generated types start with: the name of the annotated type. */
    @Parameter(property = "type", defaultValue = "Smtp")
    private String type;

    /** For Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (code == null || code.isBlank()) {
            throw new MojoFailureException("Say which code, such as -Dcode=550 or -Dcode=\"550 5.1.1\"");
        }
        try (var classes = new TemporaryDirectory()) {
            var paths = new CompilerPaths(SourcePath.ofMain(project).all(), List.of(runtime()));
            List<String> problems = new ProcessorRun(paths, ProcessorOptions.of(project))
                    .compile(new AnnotatedSource(type, tables), classes.path());
            if (!problems.isEmpty()) {
                problems.forEach(getLog()::error);
                throw new MojoFailureException("The table has problems, see above");
            }
            try (CompiledTable compiled = CompiledTable.in(classes, type);
                    StandardJavaFileManager files = paths.fileManager(classes.path())) {
                new Explanation(model(files), compiled).of(code.strip()).forEach(getLog()::info);
            }
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("\"%s\" is no code of this table: %s".formatted(code, e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot explain " + code + ": " + e.getMessage(), e);
        }
    }

    /** What generated code is compiled against. */
    private static Path runtime() {
        try {
            return Path.of(CodeTable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private TableModel model(StandardJavaFileManager files) {
        var problems = new Problems();
        var locator = new TableLocator(new TableFiler(files), ProcessorOptions.of(project));
        List<TableText> texts = tables.stream()
                .flatMap(table -> locator.find(table, problems).stream())
                .toList();
        return ModelBuilder.read(
                new ModelRequest(type, CodeTable.Exceptions.BY_CODE, CodeTable.Shape.AUTO), texts, problems);
    }
}
