package dev.codetable.processor.model;

import static dev.codetable.Outcome.PERMANENT;
import static dev.codetable.Outcome.TRANSIENT;
import static dev.codetable.Outcome.UNCLASSIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.Outcome;
import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final String HEADER = "code|name|outcome|exception\n";

    @Test
    void namedFamilyIsAClassBetweenTheOutcomeAndItsRows() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION_EXCEPTION|transient
                08001|CANNOT_CONNECT|transient
                40001|SERIALIZATION_FAILURE|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly(
                        "ConnectionException",
                        "CannotConnect(08001) extends ConnectionException",
                        "SerializationFailure(40001)");
        assertThat(ShownClasses.families(model, TRANSIENT)).containsExactly("08*: ConnectionException");
    }

    @Test
    void familyWithoutANameHasNoClass() {
        TableModel model =
                TestTable.of(HEADER + "08*||transient\n08001|CANNOT_CONNECT|").model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("CannotConnect(08001)");
        assertThat(ShownClasses.families(model, TRANSIENT)).isEmpty();
    }

    @Test
    void groupIsThereInItsOwnOutcomeAndWhereItHasRows() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION_EXCEPTION|transient
                08004|REJECTED|permanent
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("ConnectionException");
        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("ConnectionException", "Rejected(08004) extends ConnectionException");
        assertThat(ShownClasses.classes(model, UNCLASSIFIED)).isEmpty();
    }

    @Test
    void groupOfNoFailureIsThereOnlyWhereARowFails() {
        TableModel model = TestTable.of(HEADER + """
                02*|NO_DATA|success
                02000|NOTHING|success
                02001|NOTHING_MORE|permanent
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).isEmpty();
        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("NoData", "NothingMore(02001) extends NoData");
    }

    @Test
    void longerGroupExtendsAShorterOneAndRowsTheLongest() {
        TableModel model = TestTable.of(HEADER + """
                *|ANY|transient
                4*|CLASS_4|transient
                40*|ROLLBACK|transient
                40P??|POSTGRES_ROLLBACK|transient
                40P01|DEADLOCK|transient
                40001|SERIALIZATION_FAILURE|transient
                42601|SYNTAX_ERROR|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactlyInAnyOrder(
                        "Any",
                        "Class4 extends Any",
                        "Rollback extends Class4",
                        "PostgresRollback extends Rollback",
                        "Deadlock(40P01) extends PostgresRollback",
                        "SerializationFailure(40001) extends Rollback",
                        "SyntaxError(42601) extends Class4");
        assertThat(ShownClasses.families(model, TRANSIENT))
                .containsExactly("40P??: PostgresRollback", "40*: Rollback", "4*: Class4", "*: Any");
    }

    @Test
    void longestIsTheFamilyThatFixesTheMostCharacters() {
        TableModel model = TestTable.of(HEADER + """
                4????|LONG_PATTERN|transient
                40*|FIXES_MORE|transient
                40001|A|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).contains("A(40001) extends FixesMore");
    }

    @Test
    void ofTwoThatFixAsManyTheOneThatSaysMoreAboutTheLengthIsLonger() {
        TableModel model = TestTable.of(HEADER + "4*|OPEN|transient\n4??|THREE_DIGITS|transient\n450|A|transient")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactlyInAnyOrder("ThreeDigits extends Open", "Open", "A(450) extends ThreeDigits");
    }

    @Test
    void ofTwoThatAreAsLongTheFirstInTheTableCounts() {
        TableModel model = TestTable.of(HEADER + "?5?|MIDDLE|transient\n4??|FIRST|transient\n450|A|transient")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Middle", "First", "A(450) extends Middle");
    }

    @Test
    void questionMarkStandsForOneCharacter() {
        TableModel model = TestTable.of(HEADER + """
                4?1|ENDS_IN_ONE|transient
                411|A|transient
                4x1|B|transient
                41|C|transient
                4111|D|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly(
                        "EndsInOne", "A(411) extends EndsInOne", "B(4x1) extends EndsInOne", "C(41)", "D(4111)");
    }

    @Test
    void starStandsForTheRestEvenIfThereIsNone() {
        TableModel model = TestTable.of(HEADER + "08*|CONNECTION|transient\n08|A|transient")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Connection", "A(08) extends Connection");
    }

    @Test
    void shorterGroupIsThereWhereALongerFamilyHasAnotherOutcome() {
        TableModel model = TestTable.of(HEADER + """
                4*|CLASS_4|permanent
                40*|ROLLBACK|transient
                41*||unclassified
                00000|OK|success
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Class4");
        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Rollback extends Class4", "Class4");
        assertThat(ShownClasses.classes(model, UNCLASSIFIED)).containsExactly("Class4");
    }

    @Test
    void longerGroupIsNotThereWhereOnlyAShorterFamilyHasTheOutcome() {
        TableModel model = TestTable.of(HEADER + "40*|ROLLBACK|transient\n*|ANY|permanent\n00000|OK|success")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("Any");
        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Rollback extends Any", "Any");
    }

    @Test
    void groupWithTheNameOfARowThatItCoversIsThatRowsClass() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION_EXCEPTION|transient
                08000|CONNECTION_EXCEPTION|transient
                08001|CANNOT_CONNECT|transient
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly("ConnectionException(08000)", "CannotConnect(08001) extends ConnectionException");
        assertThat(ShownClasses.branches(model, TRANSIENT)).containsExactly("08001: CannotConnect");
        assertThat(model.codes()).extracting(Code::name).containsExactly("CONNECTION_EXCEPTION", "CANNOT_CONNECT");
        assertThat(model.families())
                .extracting(Family::predicate)
                .containsExactly(model.families().get(0).predicate());
    }

    @Test
    void groupIsARowsClassOnlyUnderTheOutcomeOfThatRow() {
        TableModel model = TestTable.of(HEADER + """
                08*|CONNECTION_EXCEPTION|transient
                08000|CONNECTION_EXCEPTION|permanent
                """).model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("ConnectionException");
        assertThat(ShownClasses.classes(model, PERMANENT)).containsExactly("ConnectionException(08000)");
    }

    @Test
    void rowWithoutAClassHasThatOfItsGroup() {
        TableModel model = TestTable.of(HEADER + "08*|CONNECTION|transient\n08001|A|transient|-\n40001|B|transient|-")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("Connection");
        assertThat(ShownClasses.branches(model, TRANSIENT)).isEmpty();
    }

    @Test
    void familiesComeTheLongestFirst() {
        TableModel model = TestTable.of(HEADER + "*||unclassified\n5??||permanent\n550|A\n55?||permanent")
                .model();

        assertThat(model.families())
                .extracting(family -> family.pattern().text())
                .containsExactly("55?", "5??", "*");
        assertThat(model.families())
                .extracting(Family::outcome)
                .containsExactly(PERMANENT, PERMANENT, Outcome.UNCLASSIFIED);
    }
}
