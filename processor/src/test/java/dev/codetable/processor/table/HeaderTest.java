package dev.codetable.processor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String KNOWN =
            "known are: code, name, outcome, replies, meaning, reference, exception, aliases, deprecated";

    @Test
    void columnsComeInAnyOrder() {
        Table table = TestTable.of("""
                meaning|outcome|code|name
                No such mailbox|permanent|550|MAILBOX_UNAVAILABLE
                """).read();

        assertThat(table.columns()).extracting(Column::name).containsExactly("meaning", "outcome", "code", "name");
        assertThat(table.rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("No such mailbox", "permanent", "550", "MAILBOX_UNAVAILABLE");
    }

    @Test
    void headerMayStandBelowCommentsAndBlankLines() {
        assertThat(TestTable.of("\n# SMTP\n \t \ncode|name|outcome\n550|X|permanent")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "code name outcome ! spaces",
                "code    name    outcome ! spaces",
                "code;name;outcome ! semicolons",
                "code,name,outcome ! commas",
                "code, name, outcome ! commas",
            })
    void headerWithAnotherSeparatorIsToldFromTabs(String header, String separator) {
        assertThat(TestTable.of(header + "\n550 X permanent").problems())
                .containsExactly("1:1 [" + header + "] the header has no tab but has " + separator
                        + "; columns are separated by single tabs");
    }

    @Test
    void firstLineWithDataInsteadOfAHeaderGivesOneMessage() {
        assertThat(TestTable.of("""
                # SMTP
                550|MAILBOX_UNAVAILABLE|permanent
                551|USER_NOT_LOCAL|permanent
                """).problems())
                .containsExactly(
                        "2:1 [550] this line is no header, since it names no known column; "
                                + "before the rows there must be one, such as: code, name, outcome, meaning (separated by tabs)");
    }

    @Test
    void missingCodeIsShownAtTheEndOfTheHeader() {
        assertThat(TestTable.of("name|outcome\nX|permanent").problems())
                .containsExactly("1:13 [] the header lacks the column 'code'; add it; "
                        + "a header looks like this: code, name, outcome, meaning (separated by tabs)");
    }

    @Test
    void missingOutcomeIsShownAtTheEndOfTheHeader() {
        assertThat(TestTable.of("code|name\n550|X").problems())
                .containsExactly("1:10 [] the header lacks the column 'outcome'; add it");
    }

    @Test
    void missingNameAndMeaningAreOneProblem() {
        assertThat(TestTable.of("code|outcome\n550|permanent").problems())
                .containsExactly(
                        "1:13 [] the header lacks the column 'name' (or 'meaning', from which names are derived);"
                                + " add it");
    }

    @Test
    void allMissingColumnsAreNamedAtOnce() {
        assertThat(TestTable.of("code|reference\n550|RFC 5321").problems())
                .containsExactly(
                        "1:15 [] the header lacks the column 'name' (or 'meaning', from which names are derived)"
                                + " and 'outcome'; add it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "meaning"})
    void nameOrMeaningIsEnough(String column) {
        assertThat(TestTable.of("code|" + column + "|outcome\n550|REFUSED|permanent")
                        .problems())
                .isEmpty();
    }

    @Test
    void unknownColumnIsComparedWithTheKnownOnes() {
        assertThat(TestTable.of("code|name|outcome|meanning\n550|X|permanent|Refused")
                        .problems())
                .containsExactly("1:19 [meanning] unknown column 'meanning'; did you mean 'meaning'? " + KNOWN
                        + own("meanning"));
    }

    @Test
    void columnThatIsNearToNoKnownOneIsTheAuthorsOwn() {
        assertThat(TestTable.of("code|name|outcome|http\n550|X|permanent|502").problems())
                .isEmpty();
    }

    @Test
    void capitalsMatterInTheNamesOfColumns() {
        assertThat(TestTable.of("Code|Name|Outcome\n550|X|permanent").problems())
                .containsExactly(
                        "1:1 [Code] unknown column 'Code'; did you mean 'code'? " + KNOWN + own("Code"),
                        "1:6 [Name] unknown column 'Name'; did you mean 'name'? " + KNOWN + own("Name"),
                        "1:11 [Outcome] unknown column 'Outcome'; did you mean 'outcome'? " + KNOWN + own("Outcome"));
    }

    @Test
    void rowsAreReadOnAsIfAMisspeltColumnWereRight() {
        assertThat(TestTable.of("cod|name|outcom\n550|class|permanent").problems())
                .containsExactly(
                        "1:1 [cod] unknown column 'cod'; did you mean 'code'? " + KNOWN + own("cod"),
                        "1:10 [outcom] unknown column 'outcom'; did you mean 'outcome'? " + KNOWN + own("outcom"),
                        "2:5 [class] 'class' is a word of the Java language; write CLASS");
    }

    @Test
    void columnThatIsNearToOneThatIsThereIsTheAuthorsOwn() {
        assertThat(TestTable.of("code|name|outcome|names\n550|X|permanent|class")
                        .problems())
                .isEmpty();
    }

    @Test
    void columnWithATypeIsTheAuthorsOwnHoweverNear() {
        assertThat(TestTable.of("code|name|outcome|meanning:String\n550|X|permanent|class")
                        .problems())
                .isEmpty();
    }

    @Test
    void columnThatIsThereTwiceIsReportedAtTheSecond() {
        assertThat(TestTable.of("code|name|outcome|name\n550|X|permanent|Y").problems())
                .containsExactly("1:19 [name] column 'name' is there already, at column 6; remove one of the two");
    }

    @Test
    void typedAndUntypedAreOneColumn() {
        assertThat(TestTable.of("code|name|outcome|code:int\n550|X|permanent|550")
                        .problems())
                .containsExactly("1:19 [code:int] column 'code' is there already, at column 1; remove one of the two");
    }

    @Test
    void columnWithoutANameIsReportedWhereverItStands() {
        assertThat(TestTable.of("code||name|outcome|\n550||X|permanent|").problems())
                .containsExactly(
                        "1:6 [] this column has no name; remove the tab, or name the column",
                        "1:20 [] this column has no name; remove the tab, or name the column");
    }

    @Test
    void onlyCodesHaveATypeToChoose() {
        assertThat(TestTable.of("code:int|name:String|outcome\n550|X|permanent").problems())
                .containsExactly("1:10 [name:String] column 'name' has a fixed type; write 'name'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "string", "Long", "INT"})
    void typeThatCodesCannotHaveIsReported(String type) {
        assertThat(TestTable.of("code:" + type + "|name|outcome\n550|X|permanent")
                        .problems())
                .containsExactly("1:1 [code:" + type + "] codes cannot have the type '" + type
                        + "'; write code:int, code:long or code:String, or just code");
    }

    @Test
    void colonWithoutATypeIsASlip() {
        assertThat(TestTable.of("code:|name|outcome\n550|X|permanent").problems())
                .containsExactly("1:1 [code:] unknown column 'code:'; did you mean 'code'? " + KNOWN);
    }

    @Test
    void spacesAroundNameAndTypeDoNotMatter() {
        Table table = TestTable.of(" code : int |name|outcome\n550|X|permanent").read();

        assertThat(table.column("code")).map(Column::type).contains("int");
    }

    @Test
    void columnThatIsOnlyATypeHasNoName() {
        assertThat(TestTable.of("code|name|outcome|:int\n550|A|permanent").problems())
                .containsExactly("1:19 [:int] this column has no name; remove the tab, or name the column");
    }

    private static String own(String name) {
        return "; for a column of your own write '" + name + ":String'";
    }
}
