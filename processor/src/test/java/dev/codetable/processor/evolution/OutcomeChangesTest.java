package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes change, and families. */
class OutcomeChangesTest {

    private static final TableChange ROW_TURNS_PERMANENT = TableChange.from("""
                    code|name|outcome
                    1|FULL|transient
                    """).to("""
                    code|name|outcome
                    1|FULL|permanent
                    """);
    private static final TableChange FAMILY_TURNS_PERMANENT =
            TableChange.from("""
                    code|name|outcome
                    1?||transient
                    10|FULL|
                    11|BUSY|transient
                    """).to("""
                    code|name|outcome
                    1?||permanent
                    10|FULL|
                    11|BUSY|transient
                    """);
    private static final TableChange ROW_COMES_TO_ANOTHER_FAMILY =
            TableChange.from("""
                    code|name|outcome
                    1???|OLD_GROUP|permanent
                    ?24?|NEW_GROUP|permanent
                    1230|FULL|permanent
                    """).to("""
                    code|name|outcome
                    1???|OLD_GROUP|permanent
                    ?23?|NEW_GROUP|permanent
                    1230|FULL|permanent
                    """);
    private static final TableChange FAMILY_GETS_A_NAME = TableChange.from("""
                    code|name|outcome
                    1?||permanent
                    10|FULL|permanent
                    """).to("""
                    code|name|outcome
                    1?|STORAGE|permanent
                    10|FULL|permanent
                    """);
    private static final TableChange FAMILY_LOSES_ITS_NAME = TableChange.from(
                    FAMILY_GETS_A_NAME.to().get(0))
            .to(FAMILY_GETS_A_NAME.from().get(0));
    private static final TableChange FIRST_REPLY_CHANGES = TableChange.from("""
                    code|name|outcome|replies
                    550|UNAVAILABLE|permanent|
                    553|NOT_ALLOWED|permanent|
                    x.1.1|BAD_MAILBOX|permanent|550 553
                    """).to("""
                    code|name|outcome|replies
                    550|UNAVAILABLE|permanent|
                    553|NOT_ALLOWED|permanent|
                    x.1.1|BAD_MAILBOX|permanent|553 550
                    """);

    @TempDir
    Path directory;

    @Test
    void classOfARowMovesWithItsOutcome() {
        ROW_TURNS_PERMANENT
                .user(directory, "return new DemoTransientException.Full(\"\").code();")
                .before("1")
                .recompiled("does not compile: cannot find symbol: class Full")
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void codeThatNamesOnlyOutcomesDoesSomethingElse() {
        ROW_TURNS_PERMANENT
                .user(directory, """
                        try {
                            throw DemoException.of(1, "");
                        } catch (DemoTransientException e) {
                            return "retry";
                        } catch (DemoPermanentException e) {
                            return "bounce";
                        }
                        """)
                .before("retry")
                .recompiled("bounce")
                .compiled("bounce");
    }

    @Test
    void factoryOfTheOldOutcomeRefusesTheCode() {
        ROW_TURNS_PERMANENT
                .user(directory, "return DemoTransientException.of(1, \"\").code();")
                .before("1")
                .recompiled("throws IllegalArgumentException")
                .compiled("throws IllegalArgumentException");
    }

    @Test
    void outcomeOfAFamilyIsThatOfUnlistedCodesAndBlankRows() {
        FAMILY_TURNS_PERMANENT
                .user(
                        directory,
                        "return DemoCode.of(19).outcome() + \" \" + DemoCode.FULL.outcome() + \" \" + DemoCode.BUSY.outcome();")
                .before("TRANSIENT TRANSIENT TRANSIENT")
                .recompiled("PERMANENT PERMANENT TRANSIENT")
                .compiled("PERMANENT PERMANENT TRANSIENT");
    }

    @Test
    void classOfABlankRowMovesWithItsFamily() {
        FAMILY_TURNS_PERMANENT
                .user(directory, "return new DemoTransientException.Full(\"\").code();")
                .before("10")
                .recompiled("does not compile: cannot find symbol: class Full")
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void factoryOfTheOldOutcomeOfAFamilyRefusesUnlistedCodes() {
        FAMILY_TURNS_PERMANENT
                .user(directory, "return DemoTransientException.of(19, \"\").code();")
                .before("19")
                .recompiled("throws IllegalArgumentException")
                .compiled("throws IllegalArgumentException");
    }

    @Test
    void catchOfTheOldGroupMissesARowThatComesToAnother() {
        ROW_COMES_TO_ANOTHER_FAMILY
                .user(directory, """
                        try {
                            throw DemoException.of(1230, "");
                        } catch (DemoPermanentException.OldGroup e) {
                            return "old";
                        } catch (DemoPermanentException.NewGroup e) {
                            return "new";
                        }
                        """)
                .before("old")
                .recompiled("new")
                .compiled("new");
    }

    @Test
    void catchOfTheNewGroupCannotBeBeforeThatOfTheRow() {
        ROW_COMES_TO_ANOTHER_FAMILY
                .user(directory, """
                        try {
                            throw DemoException.of(1230, "");
                        } catch (DemoPermanentException.NewGroup e) {
                            return "group";
                        } catch (DemoPermanentException.Full e) {
                            return "row";
                        }
                        """)
                .before("row")
                .recompiled("does not compile: exception codes.DemoPermanentException.Full has already been caught")
                .compiled("group");
    }

    @Test
    void catchOfTheOldGroupTakesARowOfANewGroupWithinIt() {
        TableChange.from("""
                        code|name|outcome
                        1??|OLD_GROUP|permanent
                        101|FULL|permanent
                        """)
                .to("""
                        code|name|outcome
                        1??|OLD_GROUP|permanent
                        10?|NEW_GROUP|permanent
                        101|FULL|permanent
                        """)
                .user(directory, """
                        try {
                            throw DemoException.of(101, "");
                        } catch (DemoPermanentException.OldGroup e) {
                            return "old";
                        }
                        """)
                .before("old")
                .recompiled("old")
                .compiled("old");
    }

    @Test
    void familyWithANewNameIsBetweenItsRowsAndTheirOutcome() {
        FAMILY_GETS_A_NAME
                .user(directory, """
                        try {
                            throw DemoException.of(10, "");
                        } catch (DemoPermanentException.Full e) {
                            return e.getClass().getSuperclass().getSimpleName();
                        }
                        """)
                .before("DemoPermanentException")
                .recompiled("Storage")
                .compiled("Storage");
    }

    @Test
    void classOfAFamilyIsGoneWithItsName() {
        FAMILY_LOSES_ITS_NAME
                .user(directory, """
                        try {
                            throw DemoException.of(10, "");
                        } catch (DemoPermanentException.Storage e) {
                            return "storage";
                        }
                        """)
                .before("storage")
                .recompiled("does not compile: cannot find symbol: class Storage")
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void predicateOfAFamilyIsGoneWithItsName() {
        FAMILY_LOSES_ITS_NAME
                .user(directory, "return DemoCode.FULL.isStorage();")
                .before("true")
                .recompiled("does not compile: cannot find symbol: method isStorage()")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void statusIsThrownWithTheFirstOfItsReplies() {
        FIRST_REPLY_CHANGES
                .user(directory, """
                        return DemoException.of(550, "5.1.1 No such user").getClass().getSimpleName()
                                + " " + DemoException.of(553, "5.1.1 No such user").getClass().getSimpleName();
                        """)
                .before("BadMailbox NotAllowed")
                .recompiled("Unavailable BadMailbox")
                .compiled("Unavailable BadMailbox");
    }

    @Test
    void constructorOfAStatusCarriesTheFirstOfItsReplies() {
        FIRST_REPLY_CHANGES
                .user(directory, """
                        try {
                            throw new DemoPermanentException.BadMailbox("");
                        } catch (DemoPermanentException.Unavailable e) {
                            return "Unavailable " + e.code();
                        } catch (DemoPermanentException.NotAllowed e) {
                            return "NotAllowed " + e.code();
                        }
                        """)
                .before("Unavailable OptionalInt[550]")
                .recompiled("NotAllowed OptionalInt[553]")
                .compiled("NotAllowed OptionalInt[553]");
    }
}
