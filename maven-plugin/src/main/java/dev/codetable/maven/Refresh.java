package dev.codetable.maven;

import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.Provenance;
import dev.codetable.processor.source.TableDigest;
import dev.codetable.processor.source.TableLocator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Removes generated files that are out of date, and what keeps the compiler plugin from compiling again: the class file of
 * the annotated type, and the list of the files that were compiled last time. The users' sources are not touched.
 *
 * @param sourcePath of the code that is compiled
 * @param classPath of the code that is compiled
 * @param classes where it is compiled to
 * @param generatedSources where the compiler plugin lets processors write
 * @param options of the processor
 * @param lists where the compiler plugin keeps the lists of what it has compiled
 */
record Refresh(
        SourcePath sourcePath,
        List<String> classPath,
        Path classes,
        Path generatedSources,
        Map<String, String> options,
        Path lists,
        Log log) {

    /** Where a goal of the compiler plugin keeps its lists. */
    static Path lists(MavenProject project, String goal) {
        return Path.of(project.getBuild().getDirectory(), "maven-status", "maven-compiler-plugin", goal);
    }

    void run() throws IOException {
        try (StandardJavaFileManager files =
                CompilerPaths.of(sourcePath.sources(), classPath).fileManager(classes)) {
            var tables = new TableLocator(new TableFiler(files), options);
            Map<AnnotatedType, List<GeneratedFile>> generated = GeneratedFile.below(generatedSources).stream()
                    .collect(Collectors.groupingBy(
                            file -> new AnnotatedType(file.provenance().annotatedType()),
                            TreeMap::new,
                            Collectors.toList()));
            for (Map.Entry<AnnotatedType, List<GeneratedFile>> entry : generated.entrySet()) {
                run(entry.getKey(), entry.getValue(), tables);
            }
        }
    }

    private void run(AnnotatedType type, List<GeneratedFile> files, TableLocator tables) throws IOException {
        List<Path> sources = Stream.concat(sourcePath.sources().stream(), Stream.of(generatedSources))
                .toList();
        Optional<String> change;
        if (type.isAnnotatedBelow(sources)) {
            warnOfLeftovers(files.get(0));
            var seen = new HashSet<Provenance>();
            change = files.stream()
                    .filter(file -> seen.add(file.provenance()))
                    .flatMap(file -> change(file, tables).stream())
                    .findFirst();
        } else {
            change =
                    Optional.of("%s is no longer annotated: removing what was generated for it".formatted(type.name()));
        }
        if (change.isPresent()) {
            log.info(change.get());
            remove(files);
            compileAgain(type);
        }
    }

    /** Of a table that cannot be read, the processor will say why. */
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
                    && Files.exists(classes.resolve(table.path()))
                    && sourcePath.all().stream().noneMatch(origin -> Files.exists(origin.resolve(table.path())))) {
                log.warn(
                        "%s is in none of %s, but is still found in %s; if it has been deleted on purpose, run mvn clean"
                                .formatted(table.path(), sourcePath.all(), classes));
            }
        }
    }

    /** A source that is out of date would be compiled once more, where something refers to its type. */
    private void remove(List<GeneratedFile> files) throws IOException {
        for (GeneratedFile file : files) {
            Files.delete(file.path());
            Path packageDirectory = generatedSources.relativize(file.path()).resolveSibling("");
            String ownClasses = Pattern.quote(file.simpleName()) + "(\\$.*)?\\.class";
            for (Path classFile : new Directory(classes.resolve(packageDirectory)).files()) {
                if (classFile.getFileName().toString().matches(ownClasses)) {
                    Files.delete(classFile);
                }
            }
        }
    }

    private void compileAgain(AnnotatedType type) throws IOException {
        Optional<Path> classFile = type.classFileBelow(classes);
        if (classFile.isPresent()) {
            Files.delete(classFile.get());
        }
        for (Path list : new Directory(lists).filesBelow()) {
            if (list.endsWith("inputFiles.lst")) {
                Files.delete(list);
            }
        }
    }
}
