package dev.codetable.processor.builtin;

import dev.codetable.Outcome;
import dev.codetable.processor.testing.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code @CodeTable interface Smtp {}}, compiled once for all tests and loaded. */
final class GeneratedSmtp {

    private static final String PACKAGE = "com.acme.mail.";
    private static final ClassLoader CLASSES = compile();

    /** The generated API. */
    static final SmtpApi API = newSmtpUser();

    private GeneratedSmtp() {}

    static Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + name, false, CLASSES);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("not generated: " + name, e);
        }
    }

    /** Returns the exception class of an outcome, such as {@code SmtpTransientException}. */
    static Class<?> exceptionType(Outcome outcome) {
        return type(outcomeType(outcome));
    }

    /** Returns the exception class of a row, nested in the one of its outcome. */
    static Class<?> exceptionType(Outcome outcome, String rowClass) {
        return type(outcomeType(outcome) + "$" + rowClass);
    }

    private static String outcomeType(Outcome outcome) {
        return "Smtp" + SmtpApi.pascalCase(outcome.name()) + "Exception";
    }

    private static ClassLoader compile() {
        try (var source = GeneratedSmtp.class.getResourceAsStream("/builtin/SmtpUser.java")) {
            // Classes are loaded from there until the tests end; "mvn clean" removes it.
            Path directory = Files.createTempDirectory(Path.of("target"), "built-in-table");
            return new TestProject(directory)
                    .sourceFile(
                            "com/acme/mail/SmtpUser.java", new String(source.readAllBytes(), StandardCharsets.UTF_8))
                    .options("-classpath", System.getProperty("java.class.path"))
                    .compile()
                    .isClean()
                    .newClassLoader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SmtpApi newSmtpUser() {
        try {
            return (SmtpApi) type("SmtpUser").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
