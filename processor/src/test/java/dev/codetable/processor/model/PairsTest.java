package dev.codetable.processor.model;

import static dev.codetable.Outcome.PERMANENT;
import static dev.codetable.Outcome.TRANSIENT;
import static dev.codetable.Outcome.UNCLASSIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codetable.Outcome;
import dev.codetable.processor.testing.TestTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows for a reply code together with an enhanced status code. */
class PairsTest {

    private static final String CODES = """
            code|name|outcome|replies
            45?||transient
            451|LOCAL_ERROR|transient
            550|REFUSED|permanent
            x.1.1|BAD_MAILBOX|permanent transient|550 451
            x.7.1|FORBIDDEN|permanent transient|550
            """;

    @ParameterizedTest
    @CsvSource({
        "451 4.7.1, permanent, PERMANENT",
        "451 4.7.1, '', TRANSIENT",
        "452 4.2.2, '', TRANSIENT",
        "521 5.3.2, '', UNCLASSIFIED",
    })
    void outcomeIsThePairsOwnElseThatOfItsReplyCode(String pair, String written, Outcome outcome) {
        assertThat(with(pair + "|PAIR|" + written).pairs())
                .extracting(PairCode::outcome)
                .containsExactly(outcome);
    }

    @Test
    void pairIsReadAsWritten() {
        assertThat(with("550 5.7.1|A\n451 4.7.*|B").pairs())
                .extracting(PairCode::text, PairCode::code, PairCode::status, PairCode::isForAllDetails)
                .containsExactly(tuple("550 5.7.1", "550", "5.7.1", false), tuple("451 4.7.*", "451", "4.7.*", true));
    }

    @ParameterizedTest
    @CsvSource({
        "451, 4.7.1, ONE_STATUS",
        "451, 4.7.10, ALL_DETAILS",
        "451, 4.7.0, ALL_DETAILS",
        "451, 4.70.1,",
        "451, 5.7.1,",
        "450, 4.7.1,",
    })
    void pairOfOneStatusDecidesBeforeThatOfAllDetails(String code, String status, String name) {
        assertThat(with("451 4.7.*|ALL_DETAILS\n451 4.7.1|ONE_STATUS")
                        .pairOf(code, status)
                        .map(PairCode::name))
                .isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void classOfAPairExtendsThatOfItsCodeAndStatusElseThatOfItsCode() {
        TableModel model = with("""
                550 5.7.1|BLOCKED
                550 5.7.9|UNLISTED_STATUS
                550 5.2.*|OPEN
                450 4.1.1|UNLISTED_CODE
                451 4.1.1|NEVER|permanent
                """);

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly(
                        "Refused(550)",
                        "BadMailbox(550 5.1.1) extends Refused",
                        "Forbidden(550 5.7.1) extends Refused",
                        "Blocked(550 5.7.1) extends Forbidden",
                        "UnlistedStatus(550 5.7.9) extends Refused",
                        "Open extends Refused",
                        "Never(451 4.1.1)");
        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly(
                        "LocalError(451)",
                        "BadMailbox(451 4.1.1) extends LocalError",
                        "Forbidden(4.7.1)",
                        "UnlistedCode(450 4.1.1)");
        assertThat(ShownClasses.classes(model, UNCLASSIFIED)).isEmpty();
    }

    @Test
    void codeGetsABranchForItsPairs() {
        TableModel model = with("550 5.7.1|BLOCKED\n550 5.2.*|OPEN\n451 4.1.1|NEVER|permanent");

        assertThat(branch(model, "550").pairs()).isEqualTo(Map.of("5.7.1", "Blocked"));
        assertThat(branch(model, "550").openPairs()).isEqualTo(Map.of("5.2.", "Open"));
        assertThat(branch(model, "550").byStatus()).isEqualTo(Map.of("1.1", "BadMailbox", "7.1", "Forbidden"));
        assertThat(branch(model, "451"))
                .isEqualTo(new OutcomeClasses.Branch("451", "", Map.of(), Map.of("4.1.1", "Never"), Map.of()));
    }

    @Test
    void pairMayHaveNoClass() {
        TableModel model = TestTable.of("""
                code|name|outcome|exception
                550|REFUSED|permanent
                x.1.1|BAD_MAILBOX|permanent
                550 5.7.1|BLOCKED||-
                550 5.7.2|BANNED||Banished
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("Refused(550)", "BadMailbox(5.1.1)", "Banished(550 5.7.2) extends Refused");
    }

    @Test
    void namesOfPairsAreNamesToo() {
        assertThat(problems("550 5.7.1|REFUSED\n550 5.7.2|class"))
                .containsExactly(
                        "4:5 [REFUSED] name 'REFUSED' is that of line 7 too; choose another",
                        "7:11 [REFUSED] name 'REFUSED' is that of line 4 too; choose another",
                        "8:11 [class] 'class' is a word of the Java language; write CLASS");
    }

    @Test
    void classesOfPairsHaveNamesOfTheirOwn() {
        assertThat(problems("550 5.7.1|LOCAL_BLOCK\n550 5.7.2|LOCALBLOCK"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("only in case or form of letters"))
                .extracting(problem -> problem.substring(0, problem.indexOf(" the exception class")))
                .containsExactly("7:11 [LOCAL_BLOCK]", "8:11 [LOCALBLOCK]");
        assertThat(problems("550 5.7.1|LOCAL_BLOCK|success\n550 5.7.2|LOCALBLOCK|success"))
                .isEmpty();
    }

    private static OutcomeClasses.Branch branch(TableModel model, String code) {
        return ShownClasses.of(model, PERMANENT).branches().stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static TableModel with(String pairs) {
        return TestTable.of(CODES + pairs).model();
    }

    private static List<String> problems(String pairs) {
        return TestTable.of(CODES + pairs).problems();
    }
}
