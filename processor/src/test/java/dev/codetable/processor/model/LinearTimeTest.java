package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of a megabyte and 50,000 rows, of shapes over which a reader that looks back or ahead too far takes hours. */
@Timeout(300)
class LinearTimeTest {

    static Stream<String> shapes() {
        return Stream.of(
                        "\n",
                        "\r\n",
                        "\t",
                        ",",
                        "\"",
                        "\"\"",
                        " ",
                        "#",
                        "#\n",
                        "a",
                        "a\n",
                        "a\t",
                        "1\n",
                        "1\tA\tpermanent\n",
                        "1??\tA\tpermanent\n",
                        "*\n",
                        "?\n",
                        "?",
                        "\n?????????",
                        "x.1.1\n",
                        "x.1.*\tA\n",
                        "550 5.1.1\n",
                        "1\t\tpermanet\n",
                        "1,A,\"permanent\"\n",
                        "\"a\n",
                        "\\",
                        "\\u0041",
                        "\u0301",
                        "_",
                        "A_",
                        "\u202E",
                        "\uD83D\uDE00",
                        "0x1\n",
                        "-1\n",
                        "RFC 1 ",
                        "http://a ",
                        "1\tA\ttransient permanent\n")
                .map(piece -> piece.repeat(piece.contains("\n") ? 50_000 : (1 << 20) / piece.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("shapes")
    void everyTableIsReadOrRefused(String text) {
        for (String header : List.of(
                "", "code\tname\toutcome\n", "code,name,outcome,meaning,aliases\n", "code\toutcome\tmeaning\n1\t")) {
            var problems = new Problems();
            ModelBuilder.read(
                    new ModelRequest("Demo", CodeTable.Exceptions.BY_CODE, CodeTable.Shape.AUTO),
                    List.of(new TableText(header.contains(",") ? "codes.csv" : "codes.tsv", header + text, "")),
                    problems);
            assertThat(problems.found()).isNotEmpty();
        }
    }
}
