package dev.codetable.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param isOfProcessor whether a processor said it, and not the compiler itself
 * @param marked the source that a processor's message is about, or an empty string
 * @param before all of the file in front of that
 */
public record Message(
        Diagnostic.Kind kind,
        String file,
        long line,
        long column,
        String text,
        boolean isOfProcessor,
        String marked,
        String before) {

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic, Compiler compiler) {
        JavaFileObject file = diagnostic.getSource();
        boolean isOfProcessor = compiler.isOfProcessor(diagnostic);
        String text = diagnostic.getMessage(Locale.ENGLISH);
        String source = file != null && isOfProcessor ? content(file) : "";
        int start = source.isEmpty() ? 0 : (int) diagnostic.getStartPosition();
        int end = source.isEmpty() ? 0 : compiler.end(diagnostic);
        return new Message(
                diagnostic.getKind(),
                file == null ? "" : Path.of(file.toUri()).getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                isOfProcessor ? compiler.asWritten(text) : text,
                isOfProcessor,
                source.substring(start, end),
                source.substring(0, start));
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
