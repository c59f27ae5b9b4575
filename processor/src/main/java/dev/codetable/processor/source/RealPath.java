package dev.codetable.processor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path as the disk spells it. Some disks answer to {@code Codes.tsv} when the file is {@code codes.tsv}, and then the
 * build breaks on the first machine where they do not.
 */
final class RealPath {

    private RealPath() {}

    /**
     * Compares with the names in the directories, since a resolved path would follow symbolic links, which some build
     * tools put in place of every input.
     *
     * @param file a file on disk, whether it exists or not
     * @param path the end of it that the user wrote
     * @return that end as the disk spells it, if it differs in upper and lower case
     */
    static Optional<String> differingInCase(Path file, String path) {
        List<String> asked = List.of(path.split("/", -1));
        Path directory = file.resolve("../".repeat(asked.size())).normalize();
        var real = new ArrayList<String>();
        for (String name : asked) {
            Optional<String> realName = realName(directory, name);
            if (realName.isEmpty()) {
                return Optional.empty();
            }
            directory = directory.resolve(realName.get());
            real.add(realName.get());
        }
        return real.equals(asked) ? Optional.empty() : Optional.of(String.join("/", real));
    }

    private static Optional<String> realName(Path directory, String name) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<String> alike = entries.map(entry -> entry.getFileName().toString())
                    .filter(name::equalsIgnoreCase)
                    .sorted()
                    .toList();
            return alike.contains(name) ? Optional.of(name) : alike.stream().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
