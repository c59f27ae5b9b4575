package dev.codetable.processor.testing;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param file the name of the source file without its directories, or an empty string
 * @param line from 1, or -1
 * @param column from 1, or -1
 */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Message(
                diagnostic.getKind(),
                source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                text(diagnostic));
    }

    /** As the processor wrote it: javac indents all lines but the first. */
    private static String text(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ENGLISH);
        boolean isFromProcessor = String.valueOf(diagnostic.getCode()).endsWith(".proc.messager");
        return isFromProcessor ? text.replace("\n  ", "\n") : text;
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** The place and the text, as in {@code Smtp.java:3:12: no such file}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + text;
    }
}
