package dev.codetable.processor.model;

import static dev.codetable.Outcome.PERMANENT;
import static dev.codetable.Outcome.TRANSIENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;

class SharedClassesTest {

    private static final String HEADER = "code|name|outcome|exception|replies\n";

    @Test
    void classOfSeveralRowsHasNoCodeOfItsOwn() {
        TableModel model = TestTable.of(HEADER + "N1|A|permanent|Lost\nN2|B|permanent|Lost")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Lost");
        assertThat(ShownClasses.branches(model, PERMANENT)).containsExactly("N1: Lost", "N2: Lost");
    }

    @Test
    void classThatOnlyOneRowNamesIsThatRows() {
        TableModel model = TestTable.of(HEADER + "N1|A|permanent|Lost").model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Lost(N1)");
    }

    @Test
    void classOfRowsWithDifferentOutcomesIsThereUnderEach() {
        TableModel model = TestTable.of(HEADER + "N1|A|permanent|Lost\nN2|B|transient|Lost")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Lost(N1)");
        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Lost(N2)");
    }

    @Test
    void classOfRowsInOneGroupExtendsIt() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION|transient
                08001|A|transient|Lost
                08003|B|transient|Lost
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Connection", "Lost extends Connection");
    }

    @Test
    void classOfACodeAndOfAStatusBelowItExtendsTheGroupOfTheCode() {
        TableModel model = TestTable.of(HEADER + """
                55?|MAILBOX|permanent
                550|A|permanent|Refused
                x.7.1|B|permanent|Refused|550
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Mailbox", "Refused extends Mailbox");
    }

    @Test
    void classOfRowsInDifferentGroupsExtendsTheOutcome() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION|transient
                40*|ROLLBACK|transient
                08001|A|transient|Lost
                40001|B|transient|Lost
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Connection", "Rollback", "Lost");
    }

    @Test
    void classOfRowsOfWhichOneIsInNoGroupExtendsTheOutcome() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION|transient
                08001|A|transient|Lost
                40001|B|transient|Lost
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Connection", "Lost");
    }

    @Test
    void classOfStatusesWithOneParentExtendsIt() {
        TableModel model = TestTable.of(HEADER + """
                550|REFUSED|permanent
                x.7.20|NO_DKIM|permanent|Dkim|550
                x.7.21|BAD_DKIM|permanent|Dkim|550
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Refused(550)", "Dkim extends Refused");
        assertThat(ShownClasses.branches(model, PERMANENT)).containsExactly("550: Refused, 7.20: Dkim, 7.21: Dkim");
        assertThat(ShownClasses.byStatus(model, PERMANENT)).containsExactly("7.20: Dkim", "7.21: Dkim");
    }

    @Test
    void classOfStatusesWithDifferentParentsExtendsTheOutcome() {
        TableModel model = TestTable.of(HEADER + """
                550|REFUSED|permanent
                554|FAILED|permanent
                x.7.20|NO_DKIM|permanent|Dkim|550
                x.7.21|BAD_DKIM|permanent|Dkim|554
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Refused(550)", "Failed(554)", "Dkim");
    }

    @Test
    void classOfACodeAndAStatusBelowItIsTheCodes() {
        TableModel model = TestTable.of(HEADER + """
                550|REFUSED|permanent|Refusal
                x.7.1|NOT_AUTHORIZED|permanent|Refusal|550
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Refusal");
        assertThat(ShownClasses.branches(model, PERMANENT)).containsExactly("550: Refusal, 7.1: Refusal");
    }

    @Test
    void classesThatWouldExtendEachOtherExtendTheOutcome() {
        TableModel model = TestTable.of(HEADER + """
                550|A|permanent|One
                551|B|permanent|Two
                x.1.1|C|permanent|Two|550
                x.1.2|D|permanent|One|551
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("One", "Two");
    }
}
