package dev.codetable.processor.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a table may hold that would be code, or hide other names, if nobody took care. */
public final class HostileCells {

    private static final Pattern CODE_POINT = Pattern.compile("\\\\x\\{([0-9a-f]+)}");
    private static final Pattern NUMBER = Pattern.compile("\0([0-9]+)\0");

    private HostileCells() {}

    /** Texts that are markup, escapes, control or code. */
    public static List<String> texts() {
        return lines("texts.txt").map(HostileCells::unescaped).toList();
    }

    /** Names that mean something to the language, to every class, or to what is generated. */
    public static List<String> names() {
        return lines("names.txt").map(HostileCells::unescaped).toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = HostileCells.class.getResourceAsStream("/hostile/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return CODE_POINT
                .matcher(line)
                .replaceAll(escape -> Matcher.quoteReplacement("\0" + Integer.parseInt(escape.group(1), 16) + "\0"))
                .translateEscapes()
                .transform(HostileCells::codePoints);
    }

    private static String codePoints(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
    }
}
