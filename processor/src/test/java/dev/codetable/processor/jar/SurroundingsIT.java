package dev.codetable.processor.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.RuntimeClasses;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers in JVMs of their own, with other languages, time zones, encodings and directories: the output is the same. */
class SurroundingsIT {

    /** Lower and upper case differ in Turkish, and in Egyptian Arabic and Thai so do digits. */
    private static final List<String> SURROUNDINGS = List.of(
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=ar -Duser.country=EG -Dfile.encoding=US-ASCII",
            "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai -Dfile.encoding=ISO-8859-1");

    private static final String TABLE = """
            code|name|outcome|meaning|limit:int
            0xC0000022||permanent|Invalid file: is it in use? ıİ|1234567
            0xC0000023|disk_full|transient|Disk is full|2
            0xC000????||permanent||
            """;

    private static final String BAD_TABLE = """
            code|name|outcome|meaning
            x.1.1000|FAR|permanent
            550|iii|permanent transient
            551|III|transient
            551|ONE_MORE|transient|||
            """;

    @TempDir
    Path directory;

    @Test
    void outputOfJavacIsTheSame() throws Exception {
        Map<String, String> here = javac("here", "");
        for (String surroundings : SURROUNDINGS) {
            expectTheSame(here, javac("far away/over there", surroundings));
        }
    }

    @Test
    void outputOfEclipsesCompilerIsTheSame() throws Exception {
        Map<String, String> here = ecj("here", "");
        for (String surroundings : SURROUNDINGS) {
            expectTheSame(here, ecj("far away/over there", surroundings));
        }
    }

    private static void expectTheSame(Map<String, String> here, Map<String, String> there) {
        assertThat(here).containsKeys("p/DemoCode.java", "p/SmtpCode.java", "p/LargeCode.java");
        assertThat(here.get("messages")).contains("p/bad.tsv:2:1: ", "1,600 of the 2,000");
        assertThat(there).isEqualTo(here);
    }

    private Map<String, String> javac(String project, String surroundings) throws Exception {
        var command = new ArrayList<String>();
        command.add(jdk("javac"));
        options(surroundings).map(option -> "-J" + option).forEach(command::add);
        return compile(directory.resolve(project), command);
    }

    private Map<String, String> ecj(String project, String surroundings) throws Exception {
        var command = new ArrayList<String>();
        command.add(jdk("java"));
        options(surroundings).forEach(command::add);
        command.addAll(List.of("-jar", jarOfEclipsesCompiler().toString(), "-17"));
        return compile(directory.resolve(project), command);
    }

    private static Map<String, String> compile(Path project, List<String> compiler) throws Exception {
        Path tables = Files.createDirectories(project.resolve("tables/p")).getParent();
        Path output = Files.createDirectories(project.resolve("output"));
        Path source = Files.writeString(project.resolve("Demo.java"), """
                package p;
                @dev.codetable.CodeTable("p/codes.tsv") interface Demo {}
                @dev.codetable.CodeTable interface Smtp {}
                @dev.codetable.CodeTable("p/bad.tsv") interface Bad {}
                @dev.codetable.CodeTable("p/large.tsv") interface Large {}
                """);
        Files.writeString(tables.resolve("p/codes.tsv"), TABLE.replace('|', '\t'));
        Files.writeString(tables.resolve("p/bad.tsv"), BAD_TABLE.replace('|', '\t'));
        Files.writeString(tables.resolve("p/large.tsv"), largeTable());
        var command = new ArrayList<String>(compiler);
        // Eclipse's compiler forgets the processor path if a class path comes after it.
        command.addAll(List.of("-classpath", RuntimeClasses.PATH.toString()));
        command.addAll(List.of("-processorpath", ProcessorJar.PATH + File.pathSeparator + RuntimeClasses.PATH));
        command.addAll(List.of("-Acodetable.dirs=" + tables, "-proc:only"));
        command.addAll(List.of("-d", output.toString(), "-s", output.toString(), source.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s", said).isNotZero();
        Map<String, String> result = filesIn(output);
        result.put("messages", said.replace(project.toString(), ""));
        return result;
    }

    private static Map<String, String> filesIn(Path directory) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static String largeTable() {
        return IntStream.range(1000, 2600)
                .mapToObj(row -> row + "\tROW_" + row + "\tsuccess\n")
                .collect(Collectors.joining("", "code\tname\toutcome\n", ""));
    }

    private static Stream<String> options(String surroundings) {
        return Stream.of(surroundings.split(" ")).filter(option -> !option.isEmpty());
    }

    private static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Path jarOfEclipsesCompiler() throws URISyntaxException {
        return Path.of(EclipseCompiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
