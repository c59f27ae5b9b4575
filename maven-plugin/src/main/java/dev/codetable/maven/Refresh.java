package dev.codetable.maven;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableDigest;
import dev.codetable.processor.source.TableLocator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Removes generated files that are out of date, and what keeps the compiler plugin from compiling again: the class file of
 * the annotated type, and the list of the files that were compiled last time. The users' sources are not touched.
 *
 * @param paths where tables are looked up
 * @param origins the directories that a table in the class output is copied from
 * @param options of the processor
 * @param status where the compiler plugin keeps the lists of what it has compiled
 */
record Refresh(CompilerPaths paths, List<String> origins, Map<String, String> options, Path status, Log log) {

    void run(Path generatedSources) throws MojoExecutionException {
        try (CompilerPaths.ReadingFiler filer = paths.filer()) {
            var tables = new TableLocator(filer, options);
            List<Path> sources = Stream.concat(paths.sources().stream().map(Path::of), Stream.of(generatedSources))
                    .toList();
            Map<AnnotatedType, List<GeneratedFile>> files = GeneratedFile.below(generatedSources).stream()
                    .collect(Collectors.groupingBy(
                            file -> new AnnotatedType(file.provenance().annotatedType()),
                            TreeMap::new,
                            Collectors.toList()));
            for (Map.Entry<AnnotatedType, List<GeneratedFile>> entry : files.entrySet()) {
                run(entry.getKey(), entry.getValue(), sources, tables, generatedSources);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot tell whether generated files are up to date: " + e, e);
        }
    }

    private void run(
            AnnotatedType type,
            List<GeneratedFile> files,
            List<Path> sources,
            TableLocator tables,
            Path generatedSources)
            throws IOException {
        if (!type.isAnnotatedBelow(sources)) {
            log.info("%s is no longer annotated: removing what was generated for it".formatted(type.name()));
            remove(files, generatedSources);
            return;
        }
        warnOfLeftovers(files.get(0));
        Optional<String> change =
                files.stream().flatMap(file -> change(file, tables).stream()).findFirst();
        if (change.isPresent()) {
            log.info(change.get());
            remove(files, generatedSources);
            compileAgain(type);
        }
    }

    /** What has changed since, if anything; of a table that cannot be read, the processor will say why. */
    private static Optional<String> change(GeneratedFile file, TableLocator tables) {
        for (TableDigest table : file.provenance().tables()) {
            Optional<String> now = tables.find(table.path(), new Problems()).map(text -> text.sha256());
            if (now.isEmpty()) {
                return Optional.of(
                        "%s, from which %s was generated, is gone".formatted(table.path(), file.simpleName()));
            }
            if (!now.get().equals(table.sha256())) {
                return Optional.of(
                        "%s has changed since %s was generated from it".formatted(table.path(), file.simpleName()));
            }
        }
        return Optional.empty();
    }

    /** The resources plugin never deletes what it has copied. */
    private void warnOfLeftovers(GeneratedFile file) {
        for (TableDigest table : file.provenance().tables()) {
            if (options.isEmpty()
                    && Files.exists(Path.of(paths.classes(), table.path()))
                    && origins.stream().noneMatch(origin -> Files.exists(Path.of(origin, table.path())))) {
                log.warn(
                        "%s is in none of %s, but is still found in %s; if it has been deleted on purpose, run mvn clean"
                                .formatted(table.path(), origins, paths.classes()));
            }
        }
    }

    private void compileAgain(AnnotatedType type) throws IOException {
        Optional<Path> classFile = type.classFileBelow(Path.of(paths.classes()));
        if (classFile.isPresent()) {
            Files.delete(classFile.get());
        }
        for (Path list : filesBelow(status, "inputFiles.lst")) {
            Files.delete(list);
        }
    }

    /** A source that is out of date would be compiled once more, where something refers to its type. */
    private void remove(List<GeneratedFile> files, Path generatedSources) throws IOException {
        for (GeneratedFile file : files) {
            Files.delete(file.path());
            Path packageDirectory = generatedSources.relativize(file.path()).resolveSibling("");
            String ownClasses = Pattern.quote(file.simpleName()) + "(\\$.*)?\\.class";
            for (Path classFile : filesIn(Path.of(paths.classes()).resolve(packageDirectory))) {
                if (classFile.getFileName().toString().matches(ownClasses)) {
                    Files.delete(classFile);
                }
            }
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static List<Path> filesBelow(Path directory, String name) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }
}
