package dev.codetable.processor.model;

import static dev.codetable.Outcome.PERMANENT;
import static dev.codetable.Outcome.TRANSIENT;
import static dev.codetable.Outcome.UNCLASSIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;

class EnhancedClassesTest {

    private static final String TABLE = """
            code|name|outcome|replies|exception
            4??||transient
            5??||permanent
            250|OK|success
            450|MAILBOX_BUSY|transient
            550|MAILBOX_UNAVAILABLE|permanent
            553|NAME_NOT_ALLOWED|permanent
            """;

    @Test
    void theFirstReplyOfEachOutcomeIsTheParent() {
        TableModel model = TestTable.of(TABLE + "x.1.1|BAD_MAILBOX|transient permanent|550 450 553")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT))
                .containsExactly("MailboxBusy(450)", "BadMailbox(450 4.1.1) extends MailboxBusy");
        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly(
                        "MailboxUnavailable(550)",
                        "NameNotAllowed(553)",
                        "BadMailbox(550 5.1.1) extends MailboxUnavailable");
        assertThat(ShownClasses.classes(model, UNCLASSIFIED)).isEmpty();
    }

    @Test
    void theStatusMakesADifferenceUnderItsParentOnly() {
        TableModel model = TestTable.of(TABLE + "x.1.1|BAD_MAILBOX|transient permanent|550 450 553")
                .model();

        assertThat(ShownClasses.branches(model, TRANSIENT)).containsExactly("450: MailboxBusy, 1.1: BadMailbox");
        assertThat(ShownClasses.branches(model, PERMANENT))
                .containsExactly("550: MailboxUnavailable, 1.1: BadMailbox", "553: NameNotAllowed");
    }

    @Test
    void theStatusAloneGivesItsClassUnderEachOutcomeItLists() {
        TableModel model = TestTable.of(
                        TABLE
                                + "x.1.1|BAD_MAILBOX|transient permanent|550 450\nx.1.6|MOVED|permanent|550\nx.1.5|VALID|success|250")
                .model();

        assertThat(ShownClasses.byStatus(model, TRANSIENT)).containsExactly("1.1: BadMailbox");
        assertThat(ShownClasses.byStatus(model, PERMANENT)).containsExactly("1.1: BadMailbox", "1.6: Moved");
        assertThat(ShownClasses.byStatus(model, UNCLASSIFIED)).isEmpty();
    }

    @Test
    void rowsBelowOneReplyAreSideBySide() {
        TableModel model = TestTable.of(TABLE + "x.1.1|BAD_MAILBOX|permanent|550\nx.7.1|NOT_AUTHORIZED|permanent|550")
                .model();

        assertThat(ShownClasses.branches(model, PERMANENT))
                .containsExactly("550: MailboxUnavailable, 1.1: BadMailbox, 7.1: NotAuthorized", "553: NameNotAllowed");
    }

    @Test
    void withoutRepliesTheParentIsTheOutcome() {
        TableModel model =
                TestTable.of(TABLE + "x.0.0|UNDEFINED|transient permanent").model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("MailboxBusy(450)", "Undefined(4.0.0)");
        assertThat(ShownClasses.branches(model, TRANSIENT)).containsExactly("450: MailboxBusy");
        assertThat(ShownClasses.byStatus(model, TRANSIENT)).containsExactly("0.0: Undefined");
    }

    @Test
    void withoutARepliesOfAnOutcomeTheParentIsThatOutcome() {
        TableModel model = TestTable.of(TABLE + "x.1.1|BAD_MAILBOX|transient permanent|550")
                .model();

        assertThat(ShownClasses.classes(model, TRANSIENT)).containsExactly("MailboxBusy(450)", "BadMailbox(4.1.1)");
        assertThat(ShownClasses.byStatus(model, TRANSIENT)).containsExactly("1.1: BadMailbox");
    }

    @Test
    void replyThatNoRowListsHasTheOutcomeForAClass() {
        TableModel model =
                TestTable.of(TABLE + "x.6.1|NO_MEDIA|permanent|554 550").model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("MailboxUnavailable(550)", "NameNotAllowed(553)", "NoMedia(554 5.6.1)");
        assertThat(ShownClasses.branches(model, PERMANENT))
                .containsExactly("550: MailboxUnavailable", "553: NameNotAllowed", "554: -, 6.1: NoMedia");
    }

    @Test
    void replyThatNoRowListsHasTheClassOfItsNamedFamily() {
        TableModel model = TestTable.of(TABLE + "55?|MAILBOX_TROUBLE|permanent\nx.6.1|NO_MEDIA|permanent|554")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly(
                        "MailboxTrouble",
                        "MailboxUnavailable(550) extends MailboxTrouble",
                        "NameNotAllowed(553) extends MailboxTrouble",
                        "NoMedia(554 5.6.1) extends MailboxTrouble");
        assertThat(ShownClasses.branches(model, PERMANENT))
                .containsExactly("550: MailboxUnavailable", "553: NameNotAllowed", "554: MailboxTrouble, 6.1: NoMedia");
    }

    @Test
    void replyOfWhichTheTableSaysNothingIsNoParent() {
        TableModel model = TestTable.of("""
                code|name|outcome|replies
                550|MAILBOX_UNAVAILABLE|permanent
                x.1.1|BAD_MAILBOX|permanent|554 550
                """).model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("MailboxUnavailable(550)", "BadMailbox(550 5.1.1) extends MailboxUnavailable");
    }

    @Test
    void replyWithoutAClassLeavesTheOutcomeAsParent() {
        TableModel model = TestTable.of(TABLE + "551|NOT_LOCAL|permanent||-\nx.1.6|MOVED|permanent|551")
                .model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("MailboxUnavailable(550)", "NameNotAllowed(553)", "Moved(551 5.1.6)");
        assertThat(ShownClasses.branches(model, PERMANENT)).contains("551: -, 1.6: Moved");
    }

    @Test
    void rowWithoutAClassHasThatOfItsReply() {
        TableModel model =
                TestTable.of(TABLE + "x.1.1|BAD_MAILBOX|permanent|550|-").model();

        assertThat(ShownClasses.classes(model, PERMANENT))
                .containsExactly("MailboxUnavailable(550)", "NameNotAllowed(553)");
        assertThat(ShownClasses.branches(model, PERMANENT))
                .containsExactly("550: MailboxUnavailable", "553: NameNotAllowed");
        assertThat(ShownClasses.byStatus(model, PERMANENT)).isEmpty();
    }

    @Test
    void orderOfTheRowsDoesNotMatter() {
        TableModel model = TestTable.of("""
                code|name|outcome|replies
                x.1.1|BAD_MAILBOX|permanent|550
                550|MAILBOX_UNAVAILABLE|permanent
                """).model();

        assertThat(ShownClasses.branches(model, PERMANENT)).containsExactly("550: MailboxUnavailable, 1.1: BadMailbox");
    }
}
