package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do not honor | DO_NOT_HONOR",
                "No such mailbox (left of the @) | NO_SUCH_MAILBOX_LEFT_OF_THE",
                "«Mailbox» — full! | MAILBOX_FULL",
                "Try again in 5 minutes | TRY_AGAIN_IN_5_MINUTES",
                "Server's fault, isn\u2019t it | SERVERS_FAULT_ISNT_IT",
                "already_like_a_name | ALREADY_LIKE_A_NAME",
                "Boîte aux lettres pleine | BOITE_AUX_LETTRES_PLEINE",
                "Boi\u0302te pleine | BOITE_PLEINE",
                "Übergröße | UBERGROSSE",
                "ﬁle ² | FILE_2",
                "\u260E\uFE0F busy | BUSY",
                "mail\u00A0box | MAIL_BOX",
            })
    void lettersAreRaisedAndTheRestBecomesOneUnderscoreBetweenWords(String meaning, String name) {
        assertThat(nameFrom(meaning)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ящик занят: чужой | ЯЩИК_ЗАНЯТ_ЧУЖОЙ",
                "ボックスがない | ボックスがない",
                "한글 오류 | 한글_오류",
                "त्रुटि हुई | त्रुटि_हुई",
                "שגיאה | שגיאה",
            })
    void lettersOfOtherScriptsStayAsTheyAreTyped(String meaning, String name) {
        assertThat(nameFrom(meaning)).isEqualTo(name);
    }

    @Test
    void meaningMayBeAsLongAsACell() {
        assertThat(nameFrom("a" + "!".repeat(60_000) + "b")).isEqualTo("A_B");
    }

    @Test
    void writtenNameGoesBeforeTheMeaning() {
        assertThat(TestTable.of("code|name|outcome|meaning\n550|REFUSED|permanent|No such mailbox")
                        .model()
                        .codes())
                .extracting(Code::name)
                .containsExactly("REFUSED");
    }

    @Test
    void sameNameFromTwoMeaningsIsReportedAtBothLines() {
        assertThat(TestTable.of("""
                code|name|outcome|meaning
                550||permanent|Mailbox full
                551||permanent|Refused
                552||permanent|Mailbox: full!
                """).problems())
                .containsExactly(
                        "2:16 [Mailbox full] name 'MAILBOX_FULL' is that of line 4 too; "
                                + "it is derived from this meaning, so fill in 'name'",
                        "4:16 [Mailbox: full!] name 'MAILBOX_FULL' is that of line 2 too; "
                                + "it is derived from this meaning, so fill in 'name'");
    }

    @Test
    void derivedNameThatAnotherRowIsGivenIsReportedAtBothLines() {
        assertThat(TestTable.of("""
                code|name|outcome|meaning
                550|Mailbox_Full|permanent|Refused
                552||permanent|Mailbox full
                """).problems())
                .containsExactly(
                        "2:5 [Mailbox_Full] name 'Mailbox_Full' differs from 'MAILBOX_FULL' on line 3 "
                                + "only in case or form of letters; choose another",
                        "3:16 [Mailbox full] name 'MAILBOX_FULL' differs from 'Mailbox_Full' on line 2 "
                                + "only in case or form of letters; it is derived from this meaning, so fill in 'name'");
    }

    @Test
    void rowWithoutNameAndMeaningIsReportedAtTheName() {
        assertThat(TestTable.of("code|name|outcome|meaning\n550||permanent|").problems())
                .containsExactly("2:5 [] code '550' has no name and no meaning to derive one from; fill in 'name'");
    }

    @Test
    void rowWithoutNameAndMeaningIsReportedAtTheNameWhereThereIsNoColumnForMeanings() {
        assertThat(TestTable.of("code|name|outcome\n550||permanent").problems())
                .containsExactly("2:5 [] code '550' has no name and no meaning to derive one from; fill in 'name'");
    }

    @Test
    void rowWithoutMeaningIsReportedAtItsCodeWhereThereIsNoColumnForNames() {
        assertThat(TestTable.of("code|outcome|meaning\n550|permanent").problems())
                .containsExactly(
                        "2:1 [] code '550' has no name and no meaning to derive one from; add the column 'name'");
    }

    @Test
    void meaningOfSignsOnlyGivesNoName() {
        assertThat(TestTable.of("code|name|outcome|meaning\n550||permanent|???").problems())
                .containsExactly("2:5 [] code '550' has no name and no meaning to derive one from; fill in 'name'");
    }

    @Test
    void meaningThatBeginsWithADigitGivesNoName() {
        assertThat(TestTable.of("code|name|outcome|meaning\n550||permanent|3 attempts failed")
                        .problems())
                .containsExactly("2:5 [] code '550' has no name, and '3_ATTEMPTS_FAILED', derived from its meaning, "
                        + "is no Java identifier; fill in 'name'");
    }

    @Test
    void derivedNameIsUsedForTheExceptionToo() {
        assertThat(TestTable.of("code|outcome|meaning\n552|permanent|Mailbox full")
                        .model()
                        .classes()
                        .get(1)
                        .classes())
                .extracting(ExceptionClass::name)
                .containsExactly("MailboxFull");
    }

    private static String nameFrom(String meaning) {
        return TestTable.of("code|outcome|meaning\n550|permanent|" + meaning)
                .model()
                .codes()
                .get(0)
                .name();
    }
}
