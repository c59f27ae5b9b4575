package dev.codetable.processor.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directories of the option {@code codetable.dirs}.
 *
 * @param locations the directories, in order
 * @param flaws what is wrong with the option; if anything is, it cannot be used
 */
record SearchDirectories(List<Location> locations, List<String> flaws) {

    /** Relative directories are refused: the compiler may run in a daemon, whose working directory is anything. */
    static SearchDirectories parse(@Nullable String option) {
        var locations = new ArrayList<Location>();
        var flaws = new ArrayList<String>();
        for (String name : (option == null ? "" : option).split(File.pathSeparator, -1)) {
            if (!name.isBlank()) {
                parseDirectory(name, locations, flaws);
            }
        }
        if (locations.isEmpty() && flaws.isEmpty()) {
            flaws.add("it names none");
        }
        return new SearchDirectories(List.copyOf(locations), List.copyOf(flaws));
    }

    private static void parseDirectory(String name, List<Location> locations, List<String> flaws) {
        try {
            Path directory = Path.of(name);
            if (!directory.isAbsolute()) {
                flaws.add("\"" + name + "\" is relative");
            } else if (!Files.isDirectory(directory)) {
                flaws.add("\"" + name + "\" is no directory");
            } else {
                locations.add(new DirectoryLocation(directory));
            }
        } catch (InvalidPathException e) {
            flaws.add("\"" + name + "\" is no path");
        }
    }

    String complaint() {
        return "-A%s takes absolute directories, separated by '%s': %s"
                .formatted(TableLocator.DIRECTORIES_OPTION, File.pathSeparator, String.join("; ", flaws));
    }
}
