package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicatesTest {

    private static final String HEADER = "code|name|outcome\n";

    @Test
    void predicateIsNamedAfterItsFamily() {
        TableModel model = TestTable.of(HEADER
                        + "5??||permanent\n55?|MAILBOX_TROUBLE|permanent\nx.1.*|ADDRESSING\n550|A\nx.1.1|B|permanent")
                .model();

        assertThat(model.families())
                .extracting(Family::predicate)
                .containsExactly(Optional.of("isMailboxTrouble"), Optional.empty());
        assertThat(model.enhancedFamilies())
                .extracting(EnhancedFamily::predicate)
                .containsExactly(Optional.of("isAddressing"));
    }

    @Test
    void familiesOfOneNameAreReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "250|OK|success\n20?|FINE|success\n21?|FINE|success")
                        .problems())
                .containsExactly(
                        "3:5 [FINE] the predicate isFine() would be that of the family on line 4 too; choose another name",
                        "4:5 [FINE] the predicate isFine() would be that of the family on line 3 too; choose another name");
    }

    @Test
    void familiesWhosePredicatesDifferOnlyInCaseAreReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "250|OK|success\n20?|ALL_FINE|success\n21?|ALLFINE|success")
                        .problems())
                .containsExactly(
                        "3:5 [ALL_FINE] the predicate isAllFine() would differ from isAllfine() of the family on line 4 "
                                + "only in case or form of letters; choose another name",
                        "4:5 [ALLFINE] the predicate isAllfine() would differ from isAllFine() of the family on line 3 "
                                + "only in case or form of letters; choose another name");
    }

    @Test
    void familiesOfFailuresAreReportedOnceAndNotForTheirClassesToo() {
        assertThat(TestTable.of(HEADER + "40?|BUSY|transient\n41?|BUSY|transient\n550|A|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [BUSY] the predicate isBusy() would be that of the family on line 3 too; choose another name",
                        "3:5 [BUSY] the predicate isBusy() would be that of the family on line 2 too; choose another name");
    }

    @ParameterizedTest
    @CsvSource({
        "PRELIMINARY, isPreliminary",
        "SUCCESS, isSuccess",
        "success, isSuccess",
        "INTERMEDIATE, isIntermediate",
        "TRANSIENT, isTransient",
        "PERMANENT, isPermanent",
        "UNCLASSIFIED, isUnclassified",
    })
    void familyCannotTakeAPredicateThatEveryCodeHas(String name, String predicate) {
        assertThat(TestTable.of(HEADER + "2??|" + name + "|success\n250|OK|success")
                        .problems())
                .containsExactly("2:5 [" + name + "] a family named '" + name + "' would have the predicate "
                        + predicate + "(), which every code has; choose another name");
    }

    @Test
    void codesAndEnhancedCodesHavePredicatesOfTheirOwn() {
        assertThat(TestTable.of(HEADER + "45?|MAILBOX|transient\nx.2.*|MAILBOX\n550|A|permanent\nx.2.2|B|permanent")
                        .problems())
                .isEmpty();
    }

    @Test
    void familiesOfEnhancedCodesOfOneNameAreReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.*|ADDRESS\nx.2.*|ADDRESS\nx.2.2|B|permanent")
                        .problems())
                .containsExactly(
                        "3:7 [ADDRESS] the predicate isAddress() would be that of the family on line 4 too; "
                                + "choose another name",
                        "4:7 [ADDRESS] the predicate isAddress() would be that of the family on line 3 too; "
                                + "choose another name");
    }
}
