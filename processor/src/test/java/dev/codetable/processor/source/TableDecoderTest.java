package dev.codetable.processor.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.tools.StandardLocation.SOURCE_PATH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDecoderTest {

    private static final String NOT_UTF_8 =
            "the byte 0x%s is not UTF-8, so the table is in some other encoding; save it as UTF-8";

    private final Problems problems = new Problems();

    @Test
    void textIsReadAsUtf8() {
        assertThat(decode("ä\t€\t😀\r\n", UTF_8).map(TableText::text)).contains("ä\t€\t😀\r\n");
    }

    @Test
    void emptyTableIsText() {
        assertThat(decode("", UTF_8).map(TableText::text)).contains("");
    }

    @Test
    void oneByteOrderMarkIsDropped() {
        assertThat(decode("\uFEFFcode\n", UTF_8).map(TableText::text)).contains("code\n");
        assertThat(decode("\uFEFF\uFEFFcode\n", UTF_8).map(TableText::text)).contains("\uFEFFcode\n");
        assertThat(decode("\uFEFF", UTF_8).map(TableText::text)).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "code|550\té|x, 2, 5",
        "code||\té, 3, 2",
        "é, 1, 1",
        "code|é, 2, 1",
    })
    void badByteIsFoundAfterEveryLineEnd(String lines, int line, int column) {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            var found = new Problems();
            TableDecoder.decode(
                    "codes.tsv", lines.replace("\\t", "\t").replace("|", end).getBytes(ISO_8859_1), found);

            Problem problem = found.found().get(0);
            assertThat(problem.message()).isEqualTo(NOT_UTF_8.formatted("E9"));
            assertThat(problem.position().line()).as("line after %s", end).isEqualTo(line);
            assertThat(problem.position().column()).as("column").isEqualTo(column);
            assertThat(problem.position().length()).isEqualTo(1);
        }
    }

    @Test
    void badByteIsShownInItsLine() {
        assertThat(decode("code\n550\tFAILED\tZurückgewiesen\n", ISO_8859_1)).isEmpty();
        assertThat(problem())
                .isEqualTo(new Problem(
                        new Position("codes.tsv", 2, 15, 1, "550\tFAILED\tZur\uFFFDckgewiesen"),
                        NOT_UTF_8.formatted("FC")));
    }

    @Test
    void columnIsCountedWithoutTheByteOrderMark() {
        byte[] bytes = "\uFEFFab?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0x80;

        assertThat(TableDecoder.decode("codes.tsv", bytes, problems)).isEmpty();
        assertThat(problem().position()).isEqualTo(new Position("codes.tsv", 1, 3, 1, "ab\uFFFD"));
    }

    @Test
    void characterCutOffAtTheEndIsABadByte() {
        byte[] whole = "code\n€".getBytes(UTF_8);

        assertThat(TableDecoder.decode("codes.tsv", Arrays.copyOf(whole, whole.length - 1), problems))
                .isEmpty();
        assertThat(problem().position()).isEqualTo(new Position("codes.tsv", 2, 1, 1, "\uFFFD"));
        assertThat(problem().message()).isEqualTo(NOT_UTF_8.formatted("E2"));
    }

    @Test
    void utf16IsRecognised() {
        assertThat(decode("code\n550\n", UTF_16)).isEmpty();
        assertThat(decode("\uFEFFcode\n550\n", UTF_16LE)).isEmpty();
        assertThat(problems.found())
                .extracting(Problem::message)
                .containsOnly("the table is in UTF-16; save it as UTF-8");
    }

    @Test
    void tableOf16MebibytesIsRead() {
        assertThat(TableDecoder.decode("codes.tsv", new byte[16 * 1024 * 1024], problems))
                .isPresent();
    }

    @Test
    void largerTableIsRefusedWithoutReadingTheRest() {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'x';
            }
        };
        var filer =
                new StubFiler().at(SOURCE_PATH, path -> StubFiler.file(URI.create("mem:///" + path), () -> endless));

        assertThat(new TableLocator(filer, Map.of()).find("codes.tsv", problems))
                .isEmpty();
        assertThat(problem())
                .isEqualTo(new Problem(Position.wholeTable("codes.tsv"), "larger than 16 MiB, the most that is read"));
        assertThat(read).hasValue(16 * 1024 * 1024 + 1);
    }

    private Optional<TableText> decode(String text, Charset charset) {
        return TableDecoder.decode("codes.tsv", text.getBytes(charset), problems);
    }

    private Problem problem() {
        assertThat(problems.found()).hasSize(1);
        return problems.found().get(0);
    }
}
