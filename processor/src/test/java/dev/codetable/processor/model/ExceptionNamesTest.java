package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionNamesTest {

    private static final String HEADER = "code|name|outcome|exception|aliases\n";
    private static final String FILL_IN = "name a class in 'exception', or write - for none";
    private static final String NAME_ANOTHER = "name another, or write - for none";

    @Test
    void namesOfTwoCodesCanMakeOneClass() {
        assertThat(TestTable.of(HEADER + "550|MAILBOX_FULL|permanent\n551|MailboxFull|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [MAILBOX_FULL] the exception class 'MailboxFull' is that of line 3 too; " + FILL_IN,
                        "3:5 [MailboxFull] the exception class 'MailboxFull' is that of line 2 too; " + FILL_IN);
    }

    @Test
    void classesOfCodesAndEnhancedCodesDiffer() {
        assertThat(TestTable.of(HEADER + "550|MAILBOX_FULL|permanent\nx.2.2|MailboxFull|transient")
                        .problems())
                .containsExactly(
                        "2:5 [MAILBOX_FULL] the exception class 'MailboxFull' is that of line 3 too; " + FILL_IN,
                        "3:7 [MailboxFull] the exception class 'MailboxFull' is that of line 2 too; " + FILL_IN);
    }

    @Test
    void classesDifferRegardlessOfCase() {
        assertThat(TestTable.of(HEADER + "550|MAIL_BOX|permanent\n551|MAILBOX|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [MAIL_BOX] the exception class 'MailBox' differs from 'Mailbox' of line 3 "
                                + "only in case or form of letters; " + FILL_IN,
                        "3:5 [MAILBOX] the exception class 'Mailbox' differs from 'MailBox' of line 2 "
                                + "only in case or form of letters; " + FILL_IN);
    }

    @Test
    void sharedClassIsNotThatOfAnotherRowsName() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n551|A|permanent|Refused\n552|B|permanent|Refused")
                        .problems())
                .containsExactly(
                        "2:5 [REFUSED] the exception class 'Refused' is that of line 3 too; " + FILL_IN,
                        "3:17 [Refused] the exception class 'Refused' is that of line 2 too; " + NAME_ANOTHER);
    }

    @Test
    void sharedClassesThatDifferOnlyInCaseAreNotTheSame() {
        assertThat(TestTable.of(HEADER + "550|A|permanent|MailBox\n551|B|permanent|Mailbox")
                        .problems())
                .containsExactly(
                        "2:17 [MailBox] the exception class 'MailBox' differs from 'Mailbox' of line 3 "
                                + "only in case or form of letters; " + NAME_ANOTHER,
                        "3:17 [Mailbox] the exception class 'Mailbox' differs from 'MailBox' of line 2 "
                                + "only in case or form of letters; " + NAME_ANOTHER);
    }

    @Test
    void classOfAnAliasIsNotThatOfAnotherRow() {
        assertThat(TestTable.of(HEADER + "550|NEW|permanent||MAILBOX_FULL\n551|MailboxFull|permanent")
                        .problems())
                .containsExactly(
                        "2:20 [MAILBOX_FULL] the exception class 'MailboxFull' is that of line 3 too; " + FILL_IN,
                        "3:5 [MailboxFull] the exception class 'MailboxFull' is that of line 2 too; " + FILL_IN);
    }

    @Test
    void classOfAnAliasCannotDifferFromTheRowsOnlyInCase() {
        assertThat(TestTable.of(HEADER + "550|MAILBOX_FULL|permanent||MAILBOXFULL")
                        .problems())
                .containsExactly(
                        "2:29 [MAILBOXFULL] the exception class 'Mailboxfull' differs from 'MailboxFull' of this line "
                                + "only in case or form of letters; " + FILL_IN);
    }

    @Test
    void aliasWhoseClassIsTheRowsOwnNeedsNone() {
        assertThat(TestTable.of(HEADER + "550|MAILBOX_FULL|permanent||MailboxFull")
                        .problems())
                .isEmpty();
    }

    @Test
    void familyCanHaveTheNameOfARowThatItCovers() {
        assertThat(TestTable.of(HEADER + "08*|CONNECTION_EXCEPTION|transient\n08000|CONNECTION_EXCEPTION|transient")
                        .problems())
                .isEmpty();
    }

    @Test
    void familyCannotHaveTheNameOfARowThatItDoesNotCover() {
        assertThat(TestTable.of(HEADER + "08*|CONNECTION_EXCEPTION|transient\n40000|CONNECTION_EXCEPTION|transient")
                        .problems())
                .containsExactly(
                        "2:5 [CONNECTION_EXCEPTION] the exception class 'ConnectionException' is that of line 3 too; "
                                + "choose another name",
                        "3:7 [CONNECTION_EXCEPTION] the exception class 'ConnectionException' is that of line 2 too; "
                                + FILL_IN);
    }

    @Test
    void familyCannotHaveTheNameOfASharedClass() {
        assertThat(TestTable.of(HEADER + "08*|LOST|transient\n08001|A|transient|Lost\n08002|B|transient|Lost")
                        .problems())
                .containsExactly(
                        "2:5 [LOST] the exception class 'Lost' is that of line 3 too; choose another name",
                        "3:19 [Lost] the exception class 'Lost' is that of line 2 too; " + NAME_ANOTHER);
    }

    @Test
    void familyCannotHaveTheOldNameOfARow() {
        assertThat(TestTable.of(HEADER + "08*|LOST|transient\n08001|A|transient||LOST")
                        .problems())
                .containsExactly(
                        "2:5 [LOST] the exception class 'Lost' is that of line 3 too; choose another name",
                        "3:20 [LOST] the exception class 'Lost' is that of line 2 too; " + FILL_IN);
    }

    @Test
    void familyOfCodesThatAreNoFailuresHasNoClassToClashWith() {
        assertThat(TestTable.of(HEADER + "00*|FINE|success\n08001|FINE|transient")
                        .problems())
                .isEmpty();
    }

    @Test
    void familyOfEnhancedCodesHasNoClassToClashWith() {
        assertThat(TestTable.of(HEADER + "x.2.*|MAILBOX|permanent\n550|MAILBOX|permanent\nx.2.2|FULL|permanent")
                        .problems())
                .isEmpty();
    }

    @Test
    void codeThatIsNoFailureHasNoClassToClashWith() {
        assertThat(TestTable.of(HEADER + "250|MAIL_BOX|success\n550|MAILBOX|permanent")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SMTP_CODE, SmtpCode, SmtpCode",
        "SMTP_EXCEPTION, SmtpException, SmtpException",
        "SMTP_TRANSIENT_EXCEPTION, SmtpTransientException, SmtpTransientException",
        "SMTP_PERMANENT_EXCEPTION, SmtpPermanentException, SmtpPermanentException",
        "SMTP_UNCLASSIFIED_EXCEPTION, SmtpUnclassifiedException, SmtpUnclassifiedException",
        "SMTPCODE, Smtpcode, SmtpCode",
    })
    void classCannotHaveTheNameOfAGeneratedType(String name, String className, String typeName) {
        assertThat(TestTable.of(HEADER + "550|" + name + "|permanent").problems())
                .containsExactly("2:5 [" + name + "] the exception class '" + className
                        + "' would have the name of the generated type '" + typeName + "'; " + FILL_IN);
    }

    @Test
    void sharedClassCannotHaveTheNameOfAGeneratedTypeEither() {
        assertThat(TestTable.of(HEADER + "550|A|permanent|SmtpException\n551|B|permanent|SmtpException")
                        .problems())
                .containsExactly("2:17 [SmtpException] the exception class 'SmtpException' would have the name of the "
                        + "generated type 'SmtpException'; " + NAME_ANOTHER);
    }

    @Test
    void familyCannotHaveTheNameOfAGeneratedTypeEither() {
        assertThat(TestTable.of(HEADER + "5??|SMTP_CODE|permanent\n550|A|permanent")
                        .problems())
                .containsExactly("2:5 [SMTP_CODE] the exception class 'SmtpCode' would have the name of the "
                        + "generated type 'SmtpCode'; choose another name");
    }

    @Test
    void typeForEnhancedCodesIsThereOnlyBesideXRows() {
        String code = "550|SMTP_ENHANCED_CODE|permanent\n";

        assertThat(TestTable.of(HEADER + code).problems()).isEmpty();
        assertThat(TestTable.of(HEADER + code + "x.1.1|A|permanent").problems())
                .containsExactly("2:5 [SMTP_ENHANCED_CODE] the exception class 'SmtpEnhancedCode' would have the name "
                        + "of the generated type 'SmtpEnhancedCode'; " + FILL_IN);
    }

    @ParameterizedTest
    @CsvSource({
        "mailbox full, MailboxFull",
        "mailbox-full, MailboxFull",
        "record, Record",
        "var, Var",
        "yield, Yield",
        "sealed, Sealed",
        "permits, Permits",
        "class, Class",
        "--, one such as MailboxFull",
        "_, one such as MailboxFull",
        "5xx, one such as MailboxFull",
    })
    void whatCannotBeAClassIsReported(String className, String right) {
        assertThat(TestTable.of(HEADER + "550|A|permanent|" + className).problems())
                .containsExactly("2:17 [" + className + "] '" + className + "' is no name for a Java class; write "
                        + right + ", or - for none");
    }

    @Test
    void invisibleCharacterInAClassIsShownWhereItIs() {
        assertThat(TestTable.of(HEADER + "550|A|permanent|Re\u202Efused").problems())
                .containsExactly(
                        "2:19 [\u202E] the character U+202E (RIGHT-TO-LEFT OVERRIDE) is invisible here; remove it");
    }

    @ParameterizedTest
    @CsvSource({"__, ''", "_1, 1"})
    void nameThatMakesNoClassIsReported(String name, String className) {
        assertThat(TestTable.of(HEADER + "550|" + name + "|permanent").problems())
                .containsExactly("2:5 [" + name + "] '" + name + "' would be the exception class '" + className
                        + "', which Java does not allow; " + FILL_IN);
        assertThat(TestTable.of(HEADER + "5??|" + name + "|permanent\n550|A|permanent")
                        .problems())
                .containsExactly("2:5 [" + name + "] '" + name + "' would be the exception class '" + className
                        + "', which Java does not allow; choose another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "Other"})
    void rowThatAsksForNoClassOrAnotherHasNoClassOfItsName(String exception) {
        assertThat(TestTable.of(HEADER + "550|MAIL_BOX|permanent|" + exception + "\n551|MAILBOX|permanent")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CodeTable.Exceptions.class,
            names = {"BY_OUTCOME", "NONE"})
    void whereRowsHaveNoClassesNoneClash(CodeTable.Exceptions exceptions) {
        assertThat(TestTable.of(HEADER + "550|MAIL_BOX|permanent\n551|MAILBOX|permanent\n552|SMTP_CODE|permanent")
                        .exceptions(exceptions)
                        .problems())
                .isEmpty();
    }
}
