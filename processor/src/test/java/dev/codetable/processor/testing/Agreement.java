package dev.codetable.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What has to be the same whichever compiler runs the processor: whether the project compiles, what is generated, and
 * what the processor says at which place.
 *
 * <p>Places differ where Eclipse's compiler has a coarser one: the name in front of a value instead of the value, the name
 * of the annotation instead of the whole of it, and that too instead of an element of a list.
 */
final class Agreement {

    private static final Comparator<Message> IN_ORDER =
            Comparator.comparing(Message::file).thenComparing(Message::text).thenComparing(Message::line);

    private static final Pattern NAME_OF_VALUE = Pattern.compile("\\w+\\s*=\\s*");
    private static final Pattern ANNOTATION_OF_ELEMENT = Pattern.compile("@[\\w.]+\\s*\\([^@]*\\{[^@]*");

    private Agreement() {}

    static void expect(Compilation javac, Compilation ecj) {
        List<Message> expected = ofProcessor(javac);
        List<Message> said = ofProcessor(ecj);
        assertThat(said).as("messages").hasSameSizeAs(expected).zipSatisfy(expected, Agreement::expect);
        assertThat(ecj.generated()).as("generated sources").isEqualTo(javac.generated());
        assertThat(ecj.success())
                .as("success: %s and %s", javac.messages(), ecj.messages())
                .isEqualTo(javac.success());
    }

    private static List<Message> ofProcessor(Compilation compilation) {
        return compilation.messages().stream()
                .filter(Message::isOfProcessor)
                .sorted(IN_ORDER)
                .toList();
    }

    private static void expect(Message ecj, Message javac) {
        assertThat(ecj.text()).as("text").isEqualTo(javac.text());
        assertThat(ecj.kind()).as("kind").isEqualTo(javac.kind());
        assertThat(ecj.file()).as("file").isEqualTo(javac.file());
        assertThat(javac.before()).startsWith(ecj.before());
        String between = javac.before().substring(ecj.before().length());
        if (between.isEmpty()) {
            assertThat(ecj.line()).as("line").isEqualTo(javac.line());
            assertThat(javac.marked())
                    .as("marked")
                    .matches(marked ->
                            marked.startsWith("@") ? marked.startsWith(ecj.marked()) : marked.equals(ecj.marked()));
        } else {
            assertThat(between)
                    .as("from ecj's place to javac's")
                    .matches(text -> NAME_OF_VALUE.matcher(text).matches()
                            || ANNOTATION_OF_ELEMENT.matcher(text).matches());
        }
    }
}
