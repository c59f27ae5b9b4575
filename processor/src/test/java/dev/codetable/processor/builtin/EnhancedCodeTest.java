package dev.codetable.processor.builtin;

import static dev.codetable.processor.builtin.GeneratedSmtp.API;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enhanced status code has its constant, its subject's predicate and the reply codes that it goes with. */
class EnhancedCodeTest {

    static List<Facts.Enhanced> all() {
        return Facts.enhancedCodes();
    }

    static List<Facts.Reply> replyCodes() {
        return Facts.replyCodes();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundWhateverTheClassOfTheStatus(Facts.Enhanced enhanced) {
        for (Outcome outcome : List.of(Outcome.SUCCESS, Outcome.TRANSIENT, Outcome.PERMANENT)) {
            assertThat(API.find(enhanced.row().status(outcome))).contains(enhanced.row());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesItsStatusInBothFailureClasses(Facts.Enhanced enhanced) {
        EnhancedRow row = enhanced.row();
        EnhancedStatus any = row.status(Outcome.SUCCESS);

        assertThat(API.asTransient(any)).isEqualTo(EnhancedStatus.of(4, row.subject(), row.detail()));
        assertThat(API.asPermanent(any)).isEqualTo(EnhancedStatus.of(5, row.subject(), row.detail()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void belongsToTheGroupOfItsSubjectAlone(Facts.Enhanced enhanced) {
        String subject = Facts.subjects().stream()
                .filter(candidate -> candidate.number() == enhanced.row().subject())
                .map(Facts.Subject::name)
                .findAny()
                .orElseThrow();

        assertThat(API.groups(enhanced.row().status(Outcome.SUCCESS))).containsExactly(subject);
    }

    @ParameterizedTest
    @MethodSource("all")
    void goesWithTheReplyCodesOfTheRegistry(Facts.Enhanced enhanced) {
        assertThat(API.replies(enhanced.row().status(Outcome.SUCCESS))).containsAll(enhanced.registeredReplies());
    }

    /** x.0.0 goes with any reply code and so lists none. */
    @ParameterizedTest
    @MethodSource("replyCodes")
    void goesWithTheReplyCodesThatServersSendItWith(Facts.Reply reply) {
        List<String> statuses = all().stream()
                .map(Facts.Enhanced::row)
                .filter(row -> API.replies(row.status(Outcome.SUCCESS))
                        .contains(String.valueOf(reply.row().code())))
                .map(EnhancedRow::pattern)
                .toList();
        List<String> typical = reply.typicalStatuses().stream()
                .filter(status -> !status.equals("x.0.0"))
                .toList();

        assertThat(statuses).containsAll(typical);
    }

    @ParameterizedTest
    @MethodSource("all")
    void listsReplyCodesOfItsOwnOutcomesOnlySuccessFirst(Facts.Enhanced enhanced) {
        List<Outcome> outcomes = API.replies(enhanced.row().status(Outcome.SUCCESS)).stream()
                .map(code -> API.of(Integer.parseInt(code)).outcome())
                .toList();

        assertThat(outcomes)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .isSubsetOf(enhanced.row().outcomes());
    }
}
