package dev.codetable.processor.model;

import static dev.codetable.Outcome.PERMANENT;
import static dev.codetable.Outcome.TRANSIENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasClassesTest {

    private static final String HEADER = "code|name|outcome|aliases|replies|exception\n";

    @Test
    void olderConstantsAreKept() {
        assertThat(TestTable.of(HEADER + "550|NEW|permanent|OLD  OLDER").model().codes())
                .extracting(Code::aliases)
                .containsExactly(List.of("OLD", "OLDER"));
    }

    @Test
    void olderClassIsTheParentOfTheNewOne() {
        TableModel model = TestTable.of(HEADER + "550|NEW|permanent|OLD").model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Old(550), now New", "New(550) extends Old");
        assertThat(ShownClasses.branches(model, PERMANENT)).containsExactly("550: New");
    }

    @Test
    void severalOlderClassesAreAChainSoThatEachStillCatches() {
        TableModel model = TestTable.of(HEADER + "5??|GROUP|permanent\n550|NEW|permanent|OLD OLDER")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly(
                        "Group",
                        "Old(550) extends Group, now New",
                        "Older(550) extends Old, now New",
                        "New(550) extends Older");
    }

    @Test
    void statusBelowARenamedCodeExtendsTheNewClass() {
        TableModel model = TestTable.of(HEADER + "550|NEW|permanent|OLD\nx.1.1|BAD_MAILBOX|permanent||550")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("Old(550), now New", "New(550) extends Old", "BadMailbox(550 5.1.1) extends New");
    }

    @Test
    void olderClassOfAStatusIsThereUnderEachOutcome() {
        TableModel model = TestTable.of(
                        HEADER + "450|A|transient\n550|B|permanent\nx.1.1|NEW|transient permanent|OLD|450 550")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly("A(450)", "Old(450 4.1.1) extends A, now New", "New(450 4.1.1) extends Old");
        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("B(550)", "Old(550 5.1.1) extends B, now New", "New(550 5.1.1) extends Old");
    }

    @Test
    void olderClassOfARowThatIsAGroupIsTheParentOfTheGroup() {
        TableModel model = TestTable.of(HEADER + """
                0*|CLASS_0|transient
                08*|CONNECTION|transient
                08000|CONNECTION|transient|OLD
                08001|LOST|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactlyInAnyOrder(
                        "Class0",
                        "Old(08000) extends Class0, now Connection",
                        "Connection(08000) extends Old",
                        "Lost(08001) extends Connection");
    }

    @Test
    void olderClassOfARowThatIsAGroupHasANameOfItsOwn() {
        assertThat(TestTable.of(HEADER + """
                        08*|CONNECTION|transient
                        08000|CONNECTION|transient|OLD_LINK
                        08001|OLDLINK|transient
                        """).problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("the exception class 'Old"));
    }

    @ParameterizedTest
    @CsvSource({"Named, Named(550)", "-, ''"})
    void rowThatNamesItsClassHasNoOlderOnes(String exception, String shown) {
        TableModel model =
                TestTable.of(HEADER + "550|NEW|permanent|OLD||" + exception).model();

        assertThat(String.join("", ShownClasses.classes(model, PERMANENT))).isEqualTo(shown);
    }

    @Test
    void codeThatIsNoFailureHasOlderConstantsOnly() {
        TableModel model = TestTable.of(HEADER + "250|OK|success|FINE").model();

        assertThat(model.classes())
                .allSatisfy(classes -> assertThat(classes.classes()).isEmpty());
    }

    @Test
    void constantThatOnlyChangedItsSpellingHasNoOlderClass() {
        TableModel model =
                TestTable.of(HEADER + "550|MAILBOX_FULL|permanent|MailboxFull").model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("MailboxFull(550)");
    }
}
