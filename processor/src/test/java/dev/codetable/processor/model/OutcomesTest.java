package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.processor.testing.TestTable;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    private static final String HEADER = "code|name|outcome\n";
    private static final String KNOWN =
            "known are: preliminary, success, intermediate, transient, permanent, unclassified";

    @ParameterizedTest
    @EnumSource
    void codeCanHaveAnyOutcome(Outcome outcome) {
        assertThat(TestTable.of(HEADER + "550|A|" + outcome.name().toLowerCase(Locale.ROOT))
                        .model()
                        .codes())
                .extracting(Code::outcome)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"perment, permanent", "Permanent, permanent", "transcient, transient", "succes, success"})
    void unknownOutcomeIsComparedWithTheKnownOnes(String word, String meant) {
        assertThat(TestTable.of(HEADER + "550|A|" + word).problems())
                .containsExactly(
                        "2:7 [" + word + "] unknown outcome '" + word + "'; did you mean '" + meant + "'? " + KNOWN);
    }

    @Test
    void rowsAreReadOnAsIfAMisspeltOutcomeWereRight() {
        assertThat(TestTable.of("""
                code|name|outcome|replies
                250|MAIL_BOX|sucess
                550|MAILBOX|permanet
                x.1.1|NO_MAILBOX|permanent|550 250
                """).problems())
                .containsExactly(
                        "2:14 [sucess] unknown outcome 'sucess'; did you mean 'success'? " + KNOWN,
                        "3:13 [permanet] unknown outcome 'permanet'; did you mean 'permanent'? " + KNOWN,
                        "4:32 [250] '250' is success, which 'x.1.1' does not list in 'outcome'; "
                                + "add it there, or remove '250'");
    }

    @Test
    void unknownOutcomeThatIsNearToNoneGetsTheListOnly() {
        assertThat(TestTable.of(HEADER + "550|A|temporary").problems())
                .containsExactly("2:7 [temporary] unknown outcome 'temporary'; " + KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550", "5??"})
    void codesAndFamiliesHaveOneOutcome(String code) {
        assertThat(TestTable.of(HEADER + code + "|A|transient permanent\n250|OK|success")
                        .problems())
                .containsExactly(
                        "2:7 [transient permanent] one outcome is expected here, not 2; only x. rows can list several");
    }

    @Test
    void codeWithoutAnOutcomeNeedsAFamily() {
        assertThat(TestTable.of("code|name|outcome|meaning\n4??||transient\n550|A||Refused\n551|B")
                        .problems())
                .containsExactly(
                        "3:7 [] code '550' has no outcome, and no family covers it; "
                                + "fill in 'outcome', or add a family such as '*'",
                        "4:6 [] code '551' has no outcome, and no family covers it; "
                                + "fill in 'outcome', or add a family such as '*'");
    }

    @Test
    void familyNeedsAnOutcome() {
        assertThat(TestTable.of(HEADER + "5??|PERMANENTLY|\n550|A|permanent").problems())
                .containsExactly("2:17 [] family '5??' has no outcome; "
                        + "a family is there to give one to the codes that no row lists");
    }

    @Test
    void outcomeComesFromTheLongestFamilyWhereverItStands() {
        assertThat(TestTable.of("""
                code|name|outcome
                40001|A
                40P01|B
                08001|C
                99999|D
                40002|E|success
                *||unclassified
                40*||transient
                40P??||permanent
                08???||intermediate
                """).model().codes())
                .extracting(Code::outcome)
                .containsExactly(
                        Outcome.TRANSIENT,
                        Outcome.PERMANENT,
                        Outcome.INTERMEDIATE,
                        Outcome.UNCLASSIFIED,
                        Outcome.SUCCESS);
    }

    @Test
    void enhancedCodeListsItsOutcomes() {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.1|B|permanent  transient success")
                        .model()
                        .enhancedCodes()
                        .get(0)
                        .outcomes())
                .containsExactly(Outcome.SUCCESS, Outcome.TRANSIENT, Outcome.PERMANENT);
    }

    @Test
    void enhancedCodeWithoutOutcomesTakesThoseOfItsSubject() {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.1|B\nx.1.*||transient permanent\nx.2.*||success")
                        .model()
                        .enhancedCodes()
                        .get(0)
                        .outcomes())
                .containsExactly(Outcome.TRANSIENT, Outcome.PERMANENT);
    }

    @Test
    void enhancedCodeWithoutOutcomesNeedsASubjectThatHasThem() {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.*|ADDRESSING\nx.1.1|B|\n*||permanent")
                        .problems())
                .containsExactly("4:9 [] code 'x.1.1' has no outcome, and no family covers it; "
                        + "list those that it is sent with, such as: transient permanent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary", "intermediate", "unclassified"})
    void enhancedCodeHasOnlyOutcomesThatItsClassesSay(String outcome) {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.1|B|permanent " + outcome)
                        .problems())
                .containsExactly("3:19 [" + outcome
                        + "] an enhanced status code is success, transient or permanent (class 2, 4 or 5), never '"
                        + outcome + "'");
    }

    @Test
    void everyWrongOutcomeOfAListIsReportedWhereItStands() {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.1|B|transient perment transient")
                        .problems())
                .containsExactly(
                        "3:19 [perment] unknown outcome 'perment'; did you mean 'permanent'? " + KNOWN,
                        "3:27 [transient] 'transient' is listed twice; remove one of the two");
    }
}
