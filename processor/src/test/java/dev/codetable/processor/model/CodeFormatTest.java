package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "550", "-911", "2147483647", "-2147483648"})
    void decimalIntegersAreInts(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.INT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05",
                "00",
                "-01",
                "-0",
                "+5",
                "N7",
                "40P01",
                "ER_DUP_ENTRY",
                "5.7",
                "99999999999999999999",
                "0x10000000000000000",
                "0x",
                "0xG",
                "\u0665"
            })
    void anythingElseIsText(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775807", "-9223372036854775808"})
    void decimalIntegersBeyondIntAreLongs(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0", "0X1f", "0xC0000005", "0x00000000FFFFFFFF"})
    void hexadecimalOfUpTo32BitsIsInt(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.HEX_INT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x100000000", "0xFFFFFFFFFFFFFFFF"})
    void hexadecimalOfUpTo64BitsIsLong(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.HEX_LONG);
    }

    @Test
    void hexadecimalBesideDecimalIsText() {
        assertThat(TestTable.of("code|name|outcome\n0x1F|A|permanent\n31|B|permanent")
                        .model()
                        .format())
                .isEqualTo(CodeFormat.TEXT);
    }

    @Test
    void headerCanPutHexadecimalBesideDecimal() {
        assertThat(TestTable.of("code:long|name|outcome\n0xC0000005|A|permanent\n31|B|permanent")
                        .model()
                        .format())
                .isEqualTo(CodeFormat.HEX_LONG);
    }

    @Test
    void oneNumberInTwoSpellingsIsOneCode() {
        assertThat(TestTable.of("code|name|outcome\n0x1F|A|permanent\n0x0000001f|B|permanent")
                        .problems())
                .containsExactly(
                        "2:1 [0x1F] '0x1F' is listed on line 3 too; make one row of the two",
                        "3:1 [0x0000001f] '0x0000001f' is listed on line 2 too; make one row of the two");
    }

    @Test
    void familyOfHexadecimalCodesIsHexadecimal() {
        assertThat(TestTable.of("code|name|outcome\n0x1F|A|permanent\n4??||permanent\n0x123456789*||permanent")
                        .problems())
                .containsExactly(
                        "3:1 [4??] the codes are hexadecimal, so write the family '4??' in hexadecimal too, such as 0xC000*, or * for all",
                        "4:1 [0x123456789*] the family '0x123456789*' has more than the 8 digits of the codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0x*", "0xC000*", "0xC000????", "0x1234567?", "0x12345678*", "0X1?"})
    void familyHasUpToTheDigitsOfTheCodes(String family) {
        assertThat(TestTable.of("code|name|outcome\n0x1F|A|permanent\n" + family + "||permanent")
                        .problems())
                .isEmpty();
    }

    /** As Microsoft documents them: STATUS_ACCESS_VIOLATION and E_ACCESSDENIED. */
    @ParameterizedTest
    @CsvSource({"0xC0000005, -1073741819", "0X80070005, -2147024891", "0x0000001f, 31"})
    void hexadecimalIntsAreThirtyTwoBits(String code, int number) {
        assertThat(CodeFormat.HEX_INT.number(code)).isEqualTo(number);
        assertThat(CodeFormat.HEX_LONG.number(code)).isEqualTo(number & 0xFFFF_FFFFL);
    }

    @Test
    void codesOfOneFormAreComparedInTheSameDigits() {
        assertThat(CodeFormat.HEX_INT.normalized("0X1f")).isEqualTo("0x0000001F");
        assertThat(CodeFormat.HEX_LONG.normalized("0x1f")).isEqualTo("0x000000000000001F");
        assertThat(CodeFormat.TEXT.normalized("0x1f")).isEqualTo("0x1f");
    }

    @Test
    void familyOfHexadecimalCodesIsPaddedUnlessItIsOpen() {
        assertThat(new FamilyPattern("0x1f?").in(CodeFormat.HEX_INT).matched()).isEqualTo("0x000001F?");
        assertThat(new FamilyPattern("0x1f*").in(CodeFormat.HEX_INT).matched()).isEqualTo("0x1F*");
        assertThat(new FamilyPattern("0x1f?").in(CodeFormat.TEXT).matched()).isEqualTo("0x1f?");
        assertThat(new FamilyPattern("1f?").in(CodeFormat.HEX_INT).matched()).isEqualTo("1f?");
    }

    @Test
    void familyIsFoundInWhateverFormTheCodeIsWritten() {
        TableModel model = TestTable.of("code|name|outcome\n0x80070005|A|permanent\n0x8007????|WIN32|transient")
                .model();

        assertThat(model.familyOf("0X800700a4").map(Family::name)).isEqualTo(Optional.of(Optional.of("WIN32")));
    }

    @Test
    void pairsAreAboutSmtpOnly() {
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\n450 4.1.2|B|permanent")
                        .problems())
                .containsExactly("3:1 [450 4.1.2] '450 4.1.2' pairs a reply code with an enhanced status code, "
                        + "which only tables with x. rows have; lay this table over the built-in one: "
                        + "@CodeTable({CodeTable.SMTP, \"codes.tsv\"})");
    }

    @Test
    void oneTextCodeMakesAllCodesText() {
        assertThat(TestTable.of("code|name|outcome\n51|A|permanent\n05|B|permanent")
                        .model()
                        .format())
                .isEqualTo(CodeFormat.TEXT);
    }

    @Test
    void familiesDoNotDecideOnTheType() {
        assertThat(TestTable.of("code|name|outcome\n05*||permanent\n550|A|permanent")
                        .model()
                        .format())
                .isEqualTo(CodeFormat.INT);
    }

    @Test
    void codesAreKeptAsWritten() {
        assertThat(TestTable.of("code|name|outcome\n05|A|permanent\n-0|B|permanent")
                        .model()
                        .codes())
                .extracting(Code::text)
                .containsExactly("05", "-0");
    }

    @Test
    void headerCanMakeNumbersText() {
        assertThat(formatOf("code:String", "550")).isEqualTo(CodeFormat.TEXT);
    }

    @Test
    void headerCanInsistOnNumbers() {
        assertThat(formatOf("code:int", "550")).isEqualTo(CodeFormat.INT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N7", "05", "99999999999999999999"})
    void whatIsNoIntIsReportedWhereTheHeaderInsists(String code) {
        assertThat(TestTable.of("code:int|name|outcome\n550|A|permanent\n" + code + "|B|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code + "' is no int, as the header says with code:int; "
                        + "write a number without leading zeros, or code:String in the header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "0x1FFFFFFFF"})
    void numberThatIsTooLargeForTheHeaderIsReported(String code) {
        assertThat(TestTable.of("code:int|name|outcome\n550|A|permanent\n" + code + "|B|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code
                        + "' is no int, as the header says with code:int; write code:long in the header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "5500", "150", "650", "05", "N7", "-550"})
    void besideEnhancedCodesAllCodesAreReplyCodes(String code) {
        assertThat(TestTable.of("code|name|outcome\n" + code + "|A|permanent\nx.1.1|B|permanent")
                        .problems())
                .containsExactly("2:1 [" + code + "] '" + code
                        + "' is no SMTP reply code, as all codes are in a table with x. rows; "
                        + "these have three digits, the first from 2 to 5");
    }

    @Test
    void besideEnhancedCodesCodesCannotBeText() {
        assertThat(TestTable.of("code:String|name|outcome\n550|A|permanent\nx.1.1|B|permanent")
                        .problems())
                .containsExactly("1:1 [code:String] in a table with x. rows all codes are SMTP reply codes, "
                        + "which are int; write code or code:int");
    }

    @ParameterizedTest
    @CsvSource({"code", "code:int"})
    void besideEnhancedCodesCodesAreInts(String column) {
        assertThat(TestTable.of(column + "|name|outcome\n550|A|permanent\nx.1.1|B|permanent")
                        .model()
                        .format())
                .isEqualTo(CodeFormat.INT);
    }

    private static CodeFormat formatOf(String column, String code) {
        return TestTable.of(column + "|name|outcome\n" + code + "|A|permanent")
                .model()
                .format();
    }
}
