package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCellsTest {

    private static final String HEADER = "code|name|outcome\n";

    @Test
    void rowWithoutACodeIsReported() {
        assertThat(TestTable.of(HEADER + "250|OK|success\n|REFUSED|permanent").problems())
                .containsExactly(
                        "3:1 [] this row has no code; fill it in, or begin the line with # to make it a comment");
    }

    @Test
    void codesNeedNotBeInTheFirstColumn() {
        assertThat(TestTable.of("name|outcome|code\nREFUSED|permanent|550")
                        .model()
                        .codes())
                .extracting(Code::text)
                .containsExactly("550");
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1, a pair such as",
        "550 3.1.1, a pair such as",
        "550  5.1.1, a pair such as",
        "550 5.01.1, 'the subject of ''550 5.01.1'' has a leading zero, which no enhanced status code has; write 550 5.1.1'",
        "550 5.1.007, 'the detail of ''550 5.1.007'' has a leading zero, which no enhanced status code has; write 550 5.1.7'",
        "550 5.1000.1, 'the subject of ''550 5.1000.1'' is above 999, the highest there is (RFC 3463, section 2)'",
        "550 5.1.1000, 'the detail of ''550 5.1.1000'' is above 999, the highest there is (RFC 3463, section 2)'",
    })
    void pairIsAReplyCodeAndAStatus(String pair, String message) {
        assertThat(TestTable.of(HEADER + "550|A|permanent\nx.1.1|B|permanent\n" + pair + "|C|permanent")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("4:1 [" + pair + "] ")
                .contains(message);
    }

    @Test
    void codeThatIsListedTwiceIsReportedAtBothLines() {
        assertThat(TestTable.of("""
                code|name|outcome
                550|REFUSED|permanent
                551|MOVED|permanent
                550|UNAVAILABLE|permanent
                """).problems())
                .containsExactly(
                        "2:1 [550] '550' is listed on line 4 too; make one row of the two",
                        "4:1 [550] '550' is listed on line 2 too; make one row of the two");
    }

    @Test
    void codeThatIsListedThreeTimesIsReportedOnceALine() {
        assertThat(TestTable.of("""
                code|name|outcome
                550|A|permanent
                550|B|permanent
                550|C|permanent
                """).problems())
                .containsExactly(
                        "2:1 [550] '550' is listed on line 3 too; make one row of the two",
                        "3:1 [550] '550' is listed on line 2 too; make one row of the two",
                        "4:1 [550] '550' is listed on line 2 too; make one row of the two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.1.1", "x.1.*", "5??", "*"})
    void enhancedCodesAndFamiliesAreListedOnceToo(String code) {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n" + code + "|A|permanent\n" + code + "|B|permanent")
                        .problems())
                .containsExactly(
                        "3:1 [" + code + "] '" + code + "' is listed on line 4 too; make one row of the two",
                        "4:1 [" + code + "] '" + code + "' is listed on line 3 too; make one row of the two");
    }

    @Test
    void textCodesThatDifferInCaseAreTwoCodes() {
        assertThat(TestTable.of(HEADER + "n7|A|permanent\nN7|B|permanent")
                        .model()
                        .codes())
                .extracting(Code::text)
                .containsExactly("n7", "N7");
    }

    @ParameterizedTest
    @CsvSource({"4xx,4??", "5XX,5??", "5yz,5??"})
    void familyWrittenAsElsewhereIsReported(String code, String family) {
        assertThat(TestTable.of(HEADER + "550|A|permanent\n" + code + "|CLIENT|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code
                        + "' is no code; for all codes of 3 digits that begin with " + family.replace("?", "")
                        + " write " + family);
    }

    /** PostgreSQL's SQLSTATEs have such. */
    @ParameterizedTest
    @ValueSource(strings = {"2201X", "22X", "4x", "4xxx", "0x"})
    void otherDigitsAndLettersAreACode(String code) {
        assertThat(TestTable.of(HEADER + code + "|A|permanent").problems()).isEmpty();
    }

    @Test
    void codeHasNoSpaces() {
        assertThat(TestTable.of(HEADER + "550 551|REFUSED|permanent").problems())
                .containsExactly("2:1 [550 551] '550 551' is no code, since codes have no spaces; "
                        + "give each code a row, or write a pair such as 450 4.1.2 or 451 4.7.*");
    }

    @Test
    void invisibleCharacterInACodeIsShown() {
        assertThat(TestTable.of(HEADER + "550\u00A0|REFUSED|permanent\n5\u200B51|MOVED|permanent")
                        .problems())
                .containsExactly(
                        "2:4 [\u00A0] the character U+00A0 (NO-BREAK SPACE) is invisible here; remove it",
                        "3:2 [\u200B] the character U+200B (ZERO WIDTH SPACE) is invisible here; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5*0", "*5", "**", "5**", "5*?"})
    void nothingFollowsTheStarOfAFamily(String family) {
        assertThat(TestTable.of(HEADER + family + "||permanent\n550|REFUSED|permanent")
                        .problems())
                .containsExactly("2:1 [" + family + "] '*' stands for the rest of a code, so nothing can follow it; "
                        + "use '?' for a single character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5??", "5*", "*", "5?0", "???", "?5*"})
    void familyIsWrittenWithQuestionMarksAndAStarAtTheEnd(String family) {
        assertThat(TestTable.of(HEADER + family + "||permanent\n550|REFUSED|").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x.1", "x.", "x.1.", "x..1", "x.1.1.1", "x.a.1", "x.1.-1", "x.1.1*", "x.1.?", "x.*.1", "x.*"})
    void enhancedCodeHasASubjectAndADetail(String code) {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n" + code + "|A|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code + "' is no enhanced status code; "
                        + "write one such as x.1.1, or x.1.* for all of a subject");
    }

    @ParameterizedTest
    @CsvSource({"X.1.1, x.1.1", "X.1.*, x.1.*"})
    void enhancedCodeIsWrittenWithASmallX(String code, String right) {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n" + code + "|A|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code + "' is no enhanced status code; write " + right);
    }

    @ParameterizedTest
    @CsvSource({
        "x.1.01, detail, x.1.1",
        "x.1.00, detail, x.1.0",
        "x.01.1, subject, x.1.1",
        "x.007.*, subject, x.7.*",
        "x.01.01, subject, x.1.1",
        "x.1.0999, detail, x.1.999",
    })
    void partsOfAnEnhancedCodeHaveNoLeadingZero(String code, String part, String right) {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n" + code + "|A|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] the " + part + " of '" + code
                        + "' has a leading zero, which no enhanced status code has; write " + right);
    }

    @ParameterizedTest
    @CsvSource({"x.1.1000, detail", "x.1000.1, subject", "x.1000.*, subject", "x.1.99999999999, detail"})
    void partsOfAnEnhancedCodeEndAt999(String code, String part) {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\n" + code + "|A|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] the " + part + " of '" + code
                        + "' is above 999, the highest there is (RFC 3463, section 2)");
    }

    @Test
    void enhancedCodesGoFromZeroTo999() {
        assertThat(TestTable.of(HEADER + "550|REFUSED|permanent\nx.0.0|A|permanent\nx.999.999|B|permanent")
                        .model()
                        .enhancedCodes())
                .extracting(EnhancedCode::key)
                .containsExactly("0.0", "999.999");
    }
}
