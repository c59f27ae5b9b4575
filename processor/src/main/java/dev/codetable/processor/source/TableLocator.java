package dev.codetable.processor.source;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds the text of a table: the built-in one in the processor's own jar, any other in the directories of an option or,
 * without that, on the compiler's paths. Project directories are never guessed.
 */
public final class TableLocator {

    /** The option that names the directories to search instead of the compiler's paths. */
    public static final String DIRECTORIES_OPTION = "codetable.dirs";

    /** In this order: the source of truth, the copy that build tools make, the jars of others. */
    private static final List<StandardLocation> COMPILER_PATHS =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;
    private final Map<String, String> options;

    public TableLocator(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.options = options;
    }

    /**
     * Finds a table.
     *
     * @param path a well-formed relative path, or {@link CodeTable#SMTP}
     * @return its text; empty if there is none to be had, and then {@code problems} says why
     */
    public Optional<TableText> find(String path, Problems problems) {
        if (path.equals(CodeTable.SMTP)) {
            return TableDecoder.decode(BuiltInTable.NAME, BuiltInTable.bytes(), problems);
        }
        return options.containsKey(DIRECTORIES_OPTION)
                ? findInDirectories(path, problems)
                : findOnCompilerPaths(path, problems);
    }

    private Optional<TableText> findInDirectories(String path, Problems problems) {
        var directories = SearchDirectories.parse(options.get(DIRECTORIES_OPTION));
        if (!directories.flaws().isEmpty()) {
            problems.add(Position.wholeTable(path), directories.complaint());
            return Optional.empty();
        }
        var misses = new ArrayList<String>();
        Optional<byte[]> bytes = firstOf(directories.locations(), path, misses);
        if (bytes.isEmpty()) {
            problems.add(Position.wholeTable(path), MissingTable.inDirectories(misses));
        }
        return bytes.flatMap(found -> TableDecoder.decode(path, found, problems));
    }

    private Optional<TableText> findOnCompilerPaths(String path, Problems problems) {
        List<Location> locations = COMPILER_PATHS.stream()
                .map(location -> (Location) new FilerLocation(filer, location))
                .toList();
        var misses = new ArrayList<String>();
        Optional<byte[]> bytes = firstOf(locations, path, misses);
        if (bytes.isEmpty()) {
            problems.add(
                    Position.wholeTable(path), MissingTable.onCompilerPaths(path, misses, BuildTool.behind(filer)));
        }
        return bytes.flatMap(found -> TableDecoder.decode(path, found, problems));
    }

    /** Each compiler has its own way to say no, unchecked exceptions among them: any of them means the next place. */
    private static Optional<byte[]> firstOf(List<Location> locations, String path, List<String> misses) {
        for (Location location : locations) {
            try (InputStream in = location.open(path)) {
                return Optional.of(in.readNBytes(TableDecoder.MAX_BYTES + 1));
            } catch (IOException | RuntimeException e) {
                misses.add(location.name() + ": " + MissingTable.reason(e));
            }
        }
        return Optional.empty();
    }
}
