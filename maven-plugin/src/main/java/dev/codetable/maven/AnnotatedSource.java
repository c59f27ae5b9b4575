package dev.codetable.maven;

import dev.codetable.CodeTable;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;

/** A type that nobody wrote, with the annotation that somebody would write. */
final class AnnotatedSource extends SimpleJavaFileObject {

    private final String text;

    AnnotatedSource(String type, List<String> tables) {
        super(URI.create("string:///" + type + ".java"), Kind.SOURCE);
        String values = tables.stream().map(AnnotatedSource::literal).collect(Collectors.joining(", "));
        text = "@%s({%s}) public interface %s {}".formatted(CodeTable.class.getName(), values, type);
    }

    private static String literal(String table) {
        return '"' + table.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
