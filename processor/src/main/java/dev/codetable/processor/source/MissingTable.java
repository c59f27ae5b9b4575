package dev.codetable.processor.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;

/** What to tell the user when a table is in none of the places tried. */
final class MissingTable {

    private static final String OPTION = "-A" + TableLocator.DIRECTORIES_OPTION;

    private MissingTable() {}

    static String onCompilerPaths(String path, List<String> misses, BuildTool tool) {
        return """
                found in none of these places:
                  %s
                To fix it:
                  %s
                  Any other tool: name the directory that %s is relative to with %s=DIRECTORY, an absolute path""".formatted(lines(misses), lines(tool.fixes(path)), path, OPTION);
    }

    static String inDirectories(List<String> misses) {
        return """
                found in none of the directories that %s names:
                  %s
                To fix it: put the table there, name its directory too, or leave the option out""".formatted(OPTION, lines(misses));
    }

    private static String lines(List<String> entries) {
        return String.join("\n  ", entries);
    }

    /** Says in one line why a place has no table, whatever the compiler threw. */
    static String reason(Exception miss) {
        if (miss instanceof FileNotFoundException || miss instanceof NoSuchFileException) {
            return "no such file";
        }
        if (miss instanceof IOException) {
            return Objects.requireNonNullElse(miss.getMessage(), miss.getClass().getSimpleName());
        }
        String detail = miss.getMessage() == null ? "" : ": " + miss.getMessage();
        return "not offered by this compiler (" + miss.getClass().getSimpleName() + detail + ")";
    }
}
