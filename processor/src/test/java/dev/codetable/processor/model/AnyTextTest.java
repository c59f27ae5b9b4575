package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.source.TableText;
import dev.codetable.processor.table.TableReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    private static final String TABLE = """
            code	name	outcome	replies	exception	aliases	meaning
            # Families
            5??	GROUP	permanent
            x.1.*	ADDRESS	transient permanent
            450	BUSY	transient		Later	OLD	Not now
            550	REFUSED				OLDER OLDEST	Never
            x.1.1	NO_MAILBOX		550 450	-		No such mailbox
            x.1.2		permanent	550			No such domain
            """;

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "\r",
            " ",
            "x.",
            "*",
            "?",
            "-",
            "#",
            ":",
            "0",
            "550",
            "\uFEFF",
            "\u00A0",
            "\u0301",
            "\uD800",
            "_",
            "class",
            "success",
            ";",
            "SmtpCode",
            "code",
            "99999999999999999999",
            "İ",
            "\u0000");

    /** The seed is fixed, so that a failure comes again. */
    private final Random random = new Random(1);

    @Test
    void everyTextIsReadOrReportedWithinItsLinesAndNothingIsThrown() {
        for (int i = 0; i < 1_000; i++) {
            String text = spoilt();
            assertThat(problems(text))
                    .as(text)
                    .allSatisfy(problem -> assertThat(isWithin(text, problem.position()))
                            .as(problem.toString())
                            .isTrue());
        }
    }

    private String spoilt() {
        var text = new StringBuilder(TABLE);
        for (int slips = 1 + random.nextInt(8); slips > 0 && text.length() > 0; slips--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
            }
        }
        return text.toString();
    }

    private static List<Problem> problems(String text) {
        var problems = new Problems();
        var table = TableReader.read(new TableText("codes.tsv", text, ""), problems);
        ModelBuilder.build(
                new ModelRequest("Smtp", CodeTable.Exceptions.BY_CODE, CodeTable.Shape.AUTO), List.of(table), problems);
        return problems.found();
    }

    private static boolean isWithin(String text, Position position) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return position.line() >= 1
                && position.line() <= lines.size()
                && position.lineText().equals(lines.get(position.line() - 1))
                && position.column() >= 1
                && position.column() - 1 + position.length()
                        <= position.lineText().length();
    }
}
