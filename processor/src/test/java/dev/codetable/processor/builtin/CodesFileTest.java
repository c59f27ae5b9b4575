package dev.codetable.processor.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file itself, families included, whose outcomes the generated code shows only in part. */
class CodesFileTest {

    private static final List<String> FIRST_DIGITS =
            List.of("2??\t\tsuccess", "3??\t\tintermediate", "4??\t\ttransient", "5??\t\tpermanent");

    @Test
    void hasTheRowsOfTheFactsAndAFamilyForEachFirstDigitAndSubject() throws IOException {
        Stream<String> replyCodes = Facts.replyCodes().stream()
                .map(Facts.Reply::row)
                .map(row -> row(String.valueOf(row.code()), row.name(), List.of(row.outcome())));
        Stream<String> subjects = Facts.subjects().stream()
                .map(subject -> row("x." + subject.number() + ".*", subject.name(), subject.outcomes()));
        Stream<String> enhancedCodes = Facts.enhancedCodes().stream()
                .map(Facts.Enhanced::row)
                .map(row -> row(row.pattern(), row.name(), row.outcomes()));

        assertThat(codeNameAndOutcome())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FIRST_DIGITS.stream(), replyCodes, subjects, enhancedCodes)
                                .flatMap(rows -> rows)
                                .toList());
    }

    @Test
    void isAsciiSoThatItReadsTheSameEverywhere() throws IOException {
        assertThat(text()).matches("\\p{ASCII}*");
    }

    private static String row(String code, String name, Collection<Outcome> outcomes) {
        return outcomes.stream()
                .sorted()
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", code + "\t" + name + "\t", ""));
    }

    private static List<String> codeNameAndOutcome() throws IOException {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> Arrays.stream(line.split("\t")).limit(3).collect(Collectors.joining("\t")))
                .toList();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("..", "codes.tsv"));
    }
}
