package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantNamesTest {

    private static final String HEADER = "code|name|outcome|aliases\n";
    private static final String LETTERS = "a letter, then letters, digits and underscores, such as MAILBOX_FULL";

    @ParameterizedTest
    @ValueSource(
            strings = {"MAILBOX_FULL", "mailboxFull", "_4xx", "$", "GRÖSSE", "日本", "record", "var", "\uD835\uDC9C"})
    void anyIdentifierIsTakenAsWritten(String name) {
        assertThat(TestTable.of("code|name|outcome|exception\n550|" + name + "|permanent|-")
                        .model()
                        .codes())
                .extracting(Code::name)
                .containsExactly(name);
    }

    @Test
    void nameThatTwoRowsHaveIsReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n551|MOVED|permanent\n552|REFUSED|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [REFUSED] name 'REFUSED' is that of line 4 too; choose another",
                        "4:5 [REFUSED] name 'REFUSED' is that of line 2 too; choose another");
    }

    @Test
    void codesAndEnhancedCodesShareTheirNames() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\nx.7.1|REFUSED|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [REFUSED] name 'REFUSED' is that of line 3 too; choose another",
                        "3:7 [REFUSED] name 'REFUSED' is that of line 2 too; choose another");
    }

    @Test
    void namesThatDifferOnlyInCaseAreReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "550|Refused|permanent\n551|REFUSED|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [Refused] name 'Refused' differs from 'REFUSED' on line 3 only in case or form of letters;"
                                + " choose another",
                        "3:5 [REFUSED] name 'REFUSED' differs from 'Refused' on line 2 only in case or form of letters;"
                                + " choose another");
    }

    @ParameterizedTest
    @CsvSource({"\u00C9, E\u0301", "\u00E9, E\u0301", "FI, \uFB01", "K, \u212A", "stra\u00DFe, STRASSE"})
    void namesThatDifferOnlyInTheFormOfLettersAreReported(String one, String other) {
        assertThat(TestTable.of(HEADER + "550|" + one + "|permanent\n551|" + other + "|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [" + one + "] name '" + one + "' differs from '" + other
                                + "' on line 3 only in case or form of letters; choose another",
                        "3:5 [" + other + "] name '" + other + "' differs from '" + one
                                + "' on line 2 only in case or form of letters; choose another");
    }

    @ParameterizedTest
    @CsvSource({
        "mailbox-full, MAILBOX_FULL",
        "Mailbox full, MAILBOX_FULL",
        "MAILBOX/FULL, MAILBOX_FULL",
        "ISN'T, ISNT",
    })
    void nameThatIsNoIdentifierIsReportedWithOneThatIs(String name, String right) {
        assertThat(TestTable.of(HEADER + "550|" + name + "|permanent").problems())
                .containsExactly("2:5 [" + name + "] '" + name + "' is no name for a Java constant; write " + right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4YZ", "-", "!"})
    void nameThatNoIdentifierIsLikeIsReportedWithTheRule(String name) {
        assertThat(TestTable.of(HEADER + "550|" + name + "|permanent").problems())
                .containsExactly("2:5 [" + name + "] '" + name + "' is no name for a Java constant; write " + LETTERS);
    }

    @ParameterizedTest
    @CsvSource({"class, CLASS", "default, DEFAULT", "true, TRUE", "null, NULL", "goto, GOTO", "strictfp, STRICTFP"})
    void wordsOfTheLanguageAreNoNames(String name, String right) {
        assertThat(TestTable.of(HEADER + "550|" + name + "|permanent").problems())
                .containsExactly("2:5 [" + name + "] '" + name + "' is a word of the Java language; write " + right);
    }

    @Test
    void theUnderscoreAloneIsNoName() {
        assertThat(TestTable.of(HEADER + "550|_|permanent").problems())
                .containsExactly("2:5 [_] '_' is a word of the Java language; write " + LETTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "0xFEFF, ZERO WIDTH NO-BREAK SPACE",
        "0x202E, RIGHT-TO-LEFT OVERRIDE",
        "0x200B, ZERO WIDTH SPACE",
        "0x200D, ZERO WIDTH JOINER",
        "0x00AD, SOFT HYPHEN",
        "0x00A0, NO-BREAK SPACE",
        "0x2028, LINE SEPARATOR",
        "0x0000, NULL",
        "0x3164, HANGUL FILLER",
        "0xFE0F, VARIATION SELECTOR-16",
        "0xE0100, VARIATION SELECTOR-17",
    })
    void invisibleCharacterInANameIsShownWhereItIs(int codePoint, String called) {
        String character = Character.toString(codePoint);

        assertThat(TestTable.of(HEADER + "550|MAIL" + character + "BOX|permanent")
                        .problems())
                .containsExactly("2:9 [%s] the character U+%04X (%s) is invisible here; remove it"
                        .formatted(character, codePoint, called));
    }

    @Test
    void aliasIsCheckedLikeAName() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent|OLD class older-one OL\u200BD")
                        .problems())
                .containsExactly(
                        "2:27 [class] 'class' is a word of the Java language; write CLASS",
                        "2:33 [older-one] 'older-one' is no name for a Java constant; write OLDER_ONE",
                        "2:45 [\u200B] the character U+200B (ZERO WIDTH SPACE) is invisible here; remove it");
    }

    @Test
    void aliasThatIsTheNameOfItsOwnRowIsReportedOnce() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent|REFUSED").problems())
                .containsExactly(
                        "2:23 [REFUSED] name 'REFUSED' is that of this line too; choose another, or remove it");
    }

    @Test
    void aliasThatIsListedTwiceIsReportedOnce() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent|OLD OLD").problems())
                .containsExactly("2:27 [OLD] name 'OLD' is that of this line too; choose another, or remove it");
    }

    @Test
    void aliasThatIsTheNameOfAnotherRowIsReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n551|MOVED|permanent|OLD REFUSED")
                        .problems())
                .containsExactly(
                        "2:5 [REFUSED] name 'REFUSED' is that of line 3 too; choose another",
                        "3:25 [REFUSED] name 'REFUSED' is that of line 2 too; choose another, or remove it");
    }

    @Test
    void aliasThatTwoRowsHaveIsReportedAtBothLines() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent|OLD\n551|MOVED|permanent|OLD")
                        .problems())
                .containsExactly(
                        "2:23 [OLD] name 'OLD' is that of line 3 too; choose another, or remove it",
                        "3:21 [OLD] name 'OLD' is that of line 2 too; choose another, or remove it");
    }

    @Test
    void familiesHaveNoConstantsToClashWith() {
        assertThat(TestTable.of(HEADER + "250|OK|success\n2??|OK|success").problems())
                .isEmpty();
    }

    @Test
    void nameOfAFamilyIsCheckedToo() {
        assertThat(TestTable.of(HEADER + "5??|not now|permanent\nx.1.*|class\n550|A|permanent\nx.1.1|B|permanent")
                        .problems())
                .containsExactly(
                        "2:5 [not now] 'not now' is no name for a Java constant; write NOT_NOW",
                        "3:7 [class] 'class' is a word of the Java language; write CLASS");
    }
}
