package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Message;
import dev.codetable.processor.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemReporterTest {

    @TempDir
    Path directory;

    @Test
    void problemsOfATableAreReportedAtTheValueLineByLine() {
        Compilation compilation = compile("code\tname\toutcome\n550\tFAILED\tpermanet\n450\tGREY_LIST\tunknown\n");

        assertThat(compilation.errors()).hasSize(2).allSatisfy(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(26);
        });
        assertThat(compilation.errors().get(0).text())
                .startsWith("p/codes.tsv:2:12: ")
                .endsWith("\n550\tFAILED\tpermanet\n   \t      \t^^^^^^^^");
        assertThat(compilation.errors().get(1).text())
                .startsWith("p/codes.tsv:3:15: ")
                .endsWith("\n450\tGREY_LIST\tunknown\n   \t         \t^^^^^^^");
    }

    @Test
    void aHundredProblemsAreShownAndTheRestIsCounted() {
        var table = new StringBuilder("code\tname\toutcome\n");
        for (int i = 0; i < 123; i++) {
            table.append(100 + i).append("\tNAME_").append(i).append("\tbad\n");
        }

        List<Message> errors = compile(table.toString()).errors();

        assertThat(errors).hasSize(100);
        assertThat(errors.get(0).text()).startsWith("p/codes.tsv:2:");
        assertThat(errors.get(98).text()).doesNotContain("more");
        assertThat(errors.get(99).text()).startsWith("p/codes.tsv:101:").endsWith("\n… and 23 more");
    }

    @Test
    void badByteIsReportedWithItsLine() {
        byte[] table = "code\tname\toutcome\n550\tFAILED\tpermanent?\n".getBytes(StandardCharsets.UTF_8);
        table[table.length - 2] = (byte) 0xE9;

        Message error = project().table("p/codes.tsv", table).compile().error();

        assertThat(error).hasToString("""
                Demo.java:2:26: p/codes.tsv:2:21: the byte 0xE9 is not UTF-8, so the table is in some other encoding; \
                save it as UTF-8
                550\tFAILED\tpermanent\uFFFD
                \s\s\s\t      \t         ^""");
    }

    @Test
    void faultOfOursIsOneLineWithoutAStackTrace() {
        var bug = new IllegalStateException("first line\nsecond line");
        bug.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 233),
            new StackTraceElement("dev.codetable.processor.table.Row", "cell", "Row.java", 12),
            new StackTraceElement("dev.codetable.processor.Rooms", "draft", "Rooms.java", 60),
        });

        assertThat(bugMessage(bug))
                .isEqualTo("internal error in Codetable, please report: java.lang.IllegalStateException: "
                        + "first line\uFFFDsecond line (at dev.codetable.processor.table.Row.cell:12)");
    }

    @Test
    void faultWithoutAnyTraceIsReportedAllTheSame() {
        var bug = new ArithmeticException("/ by zero");
        bug.setStackTrace(new StackTraceElement[0]);

        assertThat(bugMessage(bug))
                .isEqualTo("internal error in Codetable, please report: java.lang.ArithmeticException: / by zero");
    }

    @Test
    void missingRuntimeIsTheUsersToAdd() {
        assertThat(bugMessage(new NoClassDefFoundError("dev/codetable/CodeTable")))
                .isEqualTo("the processor path is incomplete, codetable-runtime belongs on it too; "
                        + "missing is dev/codetable/CodeTable");
    }

    private Compilation compile(String table) {
        return project().table("p/codes.tsv", table).compile();
    }

    private TestProject project() {
        return new TestProject(directory).source("""
                package p;
                @dev.codetable.CodeTable("p/codes.tsv")
                interface Demo {}
                """);
    }

    private static String bugMessage(Throwable bug) {
        var messager = new RecordingMessager();
        new ProblemReporter(messager).reportBug(null, bug);
        assertThat(messager.messages).hasSize(1);
        return messager.messages.get(0);
    }

    private static final class RecordingMessager implements Messager {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence message) {
            messages.add(message.toString());
        }

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence message, Element element) {
            printMessage(kind, message);
        }

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence message, Element element, AnnotationMirror mirror) {
            printMessage(kind, message);
        }

        @Override
        public void printMessage(
                Diagnostic.Kind kind,
                CharSequence message,
                Element element,
                AnnotationMirror mirror,
                AnnotationValue value) {
            printMessage(kind, message);
        }
    }
}
