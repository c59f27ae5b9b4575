package dev.codetable.processor.builtin;

import static dev.codetable.processor.builtin.GeneratedSmtp.API;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code of the list that the project started from has its row. The list is text copied from a page, and damaged: its
 * words are not to be trusted, one row is on two lines, and the page's headings and footer are in it.
 */
class SeedTableTest {

    private static final Pattern REPLY_CODE = Pattern.compile("\\| (\\d{3}) \\| .+ \\|");
    private static final Pattern ENHANCED_CODE = Pattern.compile("x\\.(\\d+)\\.(\\d+) .+");

    static List<Integer> replyCodes() {
        return lines(REPLY_CODE)
                .map(line -> Integer.valueOf(line.replaceFirst(REPLY_CODE.pattern(), "$1")))
                .toList();
    }

    static List<EnhancedStatus> statuses() {
        return lines(ENHANCED_CODE)
                .map(line -> EnhancedStatus.parse(line.replaceFirst(ENHANCED_CODE.pattern(), "5.$1.$2")))
                .toList();
    }

    private static Stream<String> lines(Pattern row) {
        return Facts.lines("seed-code-table.txt").stream().filter(row.asMatchPredicate());
    }

    @Test
    void has31ReplyCodesAnd38EnhancedCodes() {
        assertThat(replyCodes()).doesNotHaveDuplicates().hasSize(31);
        assertThat(statuses()).doesNotHaveDuplicates().hasSize(38);
    }

    @ParameterizedTest
    @MethodSource("replyCodes")
    void everyReplyCodeHasItsConstantOutcomeAndException(int code) {
        Outcome outcome = switch (code / 100) {
            case 2 -> Outcome.SUCCESS;
            case 3 -> Outcome.INTERMEDIATE;
            case 4 -> Outcome.TRANSIENT;
            default -> Outcome.PERMANENT;
        };

        assertThat(API.find(code)).hasValueSatisfying(constant -> {
            assertThat(constant.outcome()).isEqualTo(outcome);
            if (outcome.isFailure()) {
                assertThat(API.exception(code, "x").type())
                        .isSameAs(GeneratedSmtp.exceptionType(outcome, SmtpApi.pascalCase(constant.name())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void everyEnhancedCodeHasItsConstantAndExceptions(EnhancedStatus status) {
        assertThat(API.find(status)).hasValueSatisfying(row -> {
            assertThat(row.subject()).isEqualTo(status.subject());
            assertThat(row.detail()).isEqualTo(status.detail());
            row.outcomes().stream()
                    .filter(Outcome::isFailure)
                    .forEach(outcome -> assertThat(
                                    API.exception(row.status(outcome), "x").type())
                            .isSameAs(GeneratedSmtp.exceptionType(outcome, row.className())));
        });
    }
}
