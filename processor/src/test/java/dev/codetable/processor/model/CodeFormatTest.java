package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
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
                "2147483648",
                "-2147483649",
                "99999999999999999999",
                "0xC0000005",
                "\u0665"
            })
    void anythingElseIsText(String code) {
        assertThat(formatOf("code", code)).isEqualTo(CodeFormat.TEXT);
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
    @ValueSource(strings = {"N7", "05", "2147483648", "0x1F"})
    void whatIsNoIntIsReportedWhereTheHeaderInsists(String code) {
        assertThat(TestTable.of("code:int|name|outcome\n550|A|permanent\n" + code + "|B|permanent")
                        .problems())
                .containsExactly("3:1 [" + code + "] '" + code + "' is no int, as the header says with code:int; "
                        + "write a number without leading zeros, or code:String in the header");
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
