package dev.codetable.maven;

import dev.codetable.processor.source.TableLocator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The options that the project's compiler plugin gives to the processor. */
final class ProcessorOptions {

    private static final String DIRECTORIES = "-A" + TableLocator.DIRECTORIES_OPTION + "=";

    private ProcessorOptions() {}

    static Map<String, String> of(MavenProject project) {
        var options = new HashMap<String, String>();
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        if (compiler != null) {
            Stream.concat(Stream.of(compiler), compiler.getExecutions().stream())
                    .flatMap(ProcessorOptions::arguments)
                    .filter(argument -> argument.startsWith(DIRECTORIES))
                    .forEach(argument ->
                            options.put(TableLocator.DIRECTORIES_OPTION, argument.substring(DIRECTORIES.length())));
        }
        return options;
    }

    private static Stream<String> arguments(ConfigurationContainer container) {
        if (!(container.getConfiguration() instanceof Xpp3Dom configuration)) {
            return Stream.empty();
        }
        return Stream.of(configuration.getChildren("compilerArgs"))
                .flatMap(list -> Stream.of(list.getChildren()))
                .map(Xpp3Dom::getValue)
                .filter(value -> value != null)
                .map(String::strip);
    }
}
