package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row changes the type of all codes. */
class CodeTypeChangesTest {

    private static final String NUMBERS = "code|name|outcome\n1|FULL|permanent\n";
    private static final String TEXTS = NUMBERS + "E7|ODD|permanent\n";
    private static final String LONGS = NUMBERS + "2147483648|FAR|permanent\n";
    private static final String REPLIES = "code|name|outcome|replies\n550|FULL|permanent|\n";
    private static final String STATUSES = REPLIES + "x.2.2|MAILBOX_FULL|permanent|550\n";

    private static final TableChange NUMBERS_TO_TEXTS =
            TableChange.from(NUMBERS).to(TEXTS);
    private static final TableChange TEXTS_TO_NUMBERS = TableChange.from(TEXTS).to(NUMBERS);
    private static final TableChange INT_TO_LONG = TableChange.from(NUMBERS).to(LONGS);
    private static final TableChange LONG_TO_INT = TableChange.from(LONGS).to(NUMBERS);
    private static final TableChange FIRST_STATUS = TableChange.from(REPLIES).to(STATUSES);

    private static final String CONSTANTS_AND_CLASSES = """
            try {
                throw DemoException.of(DemoCode.FULL, "");
            } catch (DemoPermanentException.Full e) {
                return DemoCode.FULL.meaning() + e.outcome();
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"E7", "099", "0xFF"})
    void codeThatIsNoNumberMakesAllCodesText(String code) {
        TableChange.from(NUMBERS)
                .to(NUMBERS + code + "|ODD|permanent\n")
                .user(directory, "int code = DemoCode.FULL.code(); return code;")
                .before("1")
                .recompiled("does not compile: incompatible types: java.lang.String cannot be converted to int")
                .compiled("throws NoSuchMethodError");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return DemoCode.find(1).isPresent();",
                "return DemoCode.of(1).text();",
                "return DemoException.of(1, \"\").outcome();"
            })
    void numbersMustBecomeText(String user) {
        NUMBERS_TO_TEXTS.user(directory, user).notRecompiled().compiled("throws NoSuchMethodError");
    }

    @Test
    void textMustBecomeNumbersWithTheLastCodeThatIsNone() {
        TEXTS_TO_NUMBERS
                .user(directory, "return DemoCode.find(\"1\").orElseThrow();")
                .before("FULL")
                .notRecompiled()
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void constantsAndClassesGoOnWorkingWithTextForNumbers() {
        NUMBERS_TO_TEXTS
                .user(directory, CONSTANTS_AND_CLASSES)
                .before("PERMANENT")
                .recompiled("PERMANENT")
                .compiled("PERMANENT");
    }

    @ParameterizedTest
    @CsvSource({
        "int, E7",
        "int, 2147483648",
        "long, E7",
    })
    void rowThatDoesNotFitAPinnedTypeIsAnError(String type, String added) {
        String table = NUMBERS.replace("code|", "code:" + type + "|");
        TableChange.from(table)
                .to(table + added + "|ODD|permanent\n")
                .user(directory, "return DemoCode.FULL.code();")
                .before("1")
                .notRecompiled();
    }

    @Test
    void pinnedLongsTakeAnyNumber() {
        TableChange.from(NUMBERS.replace("code|", "code:long|"))
                .to(LONGS.replace("code|", "code:long|"))
                .user(directory, "long code = DemoCode.FULL.code(); return code;")
                .before("1")
                .recompiled("1")
                .compiled("1");
    }

    @Test
    void pinnedTextTakesAnyRow() {
        TableChange.from(NUMBERS.replace("code|", "code:String|"))
                .to(TEXTS.replace("code|", "code:String|"))
                .user(directory, "String code = DemoCode.find(\"1\").orElseThrow().code(); return code;")
                .before("1")
                .recompiled("1")
                .compiled("1");
    }

    @Test
    void numberThatIsNoIntMakesAllCodesLong() {
        INT_TO_LONG
                .user(directory, "int code = DemoCode.FULL.code(); return code;")
                .before("1")
                .recompiled("does not compile: incompatible types: possible lossy conversion from long to int")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void intsPassedInCompileWhereCodesBecomeLong() {
        INT_TO_LONG
                .user(directory, "return DemoCode.find(1).orElseThrow();")
                .before("FULL")
                .recompiled("FULL")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void numbersForSwitchAreGoneWhereCodesBecomeLong() {
        INT_TO_LONG
                .user(directory, "return DemoCode.Value.FULL;")
                .before("1")
                .recompiled("does not compile: cannot find symbol: variable Value")
                .compiled("1");
    }

    @Test
    void longsPassedInDoNotCompileWhereCodesBecomeInt() {
        LONG_TO_INT
                .user(directory, "return DemoCode.find(1L).orElseThrow();")
                .before("FULL")
                .notRecompiled()
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void constantsAndClassesGoOnWorkingWithLongForInt() {
        INT_TO_LONG
                .user(directory, CONSTANTS_AND_CLASSES)
                .before("PERMANENT")
                .recompiled("PERMANENT")
                .compiled("PERMANENT");
    }

    @Test
    void codeOfAnExceptionIsOptionalWithTheFirstStatus() {
        FIRST_STATUS
                .user(directory, "int code = DemoException.of(550, \"\").code(); return code;")
                .before("550")
                .recompiled("does not compile: incompatible types: java.util.OptionalInt cannot be converted to int")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void statusAtTheStartOfATextIsReadFromItWithTheFirstStatus() {
        FIRST_STATUS
                .user(directory, "return DemoException.of(550, \"5.2.2 Mailbox full\").text();")
                .before("5.2.2 Mailbox full")
                .recompiled("Mailbox full")
                .compiled("Mailbox full");
    }

    @Test
    void codesMustBeRepliesWithTheFirstStatus() {
        String tooLow = "199|LOW|permanent|\n";
        TableChange.from(REPLIES + tooLow)
                .to(STATUSES + tooLow)
                .user(directory, "return DemoCode.LOW;")
                .before("LOW")
                .notRecompiled();
    }

    @Test
    void leadingZeroMakesAnotherCode() {
        String table = "code:String|name|outcome\n??||transient\n";
        TableChange.from(table + "5|FIVE|permanent\n")
                .to(table + "05|FIVE|permanent\n")
                .user(directory, "return DemoCode.find(\"5\") + \" \" + DemoCode.of(\"5\").outcome();")
                .before("Optional[FIVE] PERMANENT")
                .recompiled("Optional.empty UNCLASSIFIED")
                .compiled("Optional.empty UNCLASSIFIED");
    }
}
