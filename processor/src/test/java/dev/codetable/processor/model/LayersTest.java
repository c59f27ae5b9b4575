package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codetable.Outcome;
import dev.codetable.processor.testing.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables over tables. */
class LayersTest {

    private static final TestTable BELOW = TestTable.of("""
            code|name|outcome|meaning|pause:int
            55?||permanent|Mailboxes
            550|REFUSED||No mailbox|5
            551|MOVED|transient|Elsewhere
            """);

    @Test
    void filledCellsReplaceThoseBelowAndBlankOnesKeepThem() {
        TableModel model = model("code|name|outcome|meaning|pause\n550||transient||7\n551|GONE\n552|FULL|permanent");

        assertThat(model.codes())
                .extracting(Code::text, Code::name, Code::outcome, Code::values)
                .containsExactly(
                        tuple("550", "REFUSED", Outcome.TRANSIENT, List.of("7")),
                        tuple("551", "GONE", Outcome.TRANSIENT, List.of("")),
                        tuple("552", "FULL", Outcome.PERMANENT, List.of("")));
        assertThat(model.codes())
                .extracting(code -> code.description().meaning())
                .containsExactly("No mailbox", "Elsewhere", "");
    }

    @Test
    void familiesAreChangedToo() {
        assertThat(model("code|outcome\n55?|transient").familyOf("559").map(Family::outcome))
                .contains(Outcome.TRANSIENT);
        assertThat(model("code|outcome\n55?|transient").familyOf("560")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"550||", "550|REFUSED|", "550|REFUSED|No mailbox"})
    void rowThatChangesNothingIsReported(String row) {
        assertThat(problems("code|name|meaning\n" + row))
                .containsExactly("2:1 [550] this row changes nothing of '550' in the table below; "
                        + "fill in the cells to change, or remove the row");
    }

    @Test
    void rowThatIsListedTwiceInALayerIsReportedWhetherThereIsOneBelowOrNot() {
        assertThat(problems("code|name|outcome\n550|A|transient\n550|B|transient\n560|C|permanent\n560|D|permanent"))
                .containsExactly(
                        "2:1 [550] '550' is listed on line 3 too; make one row of the two",
                        "3:1 [550] '550' is listed on line 2 too; make one row of the two",
                        "4:1 [560] '560' is listed on line 5 too; make one row of the two",
                        "5:1 [560] '560' is listed on line 4 too; make one row of the two");
    }

    @Test
    void bothRowsOfACodeThatIsListedTwiceAreChecked() {
        assertThat(problems("code|name|outcome\n560|int|permanent\n560|class|permanent"))
                .contains(
                        "2:5 [int] 'int' is a word of the Java language; write INT",
                        "3:5 [class] 'class' is a word of the Java language; write CLASS");
    }

    @Test
    void nameIsTakenByARowOfTheTableBelow() {
        assertThat(problems("code|name|outcome\n560|MOVED|permanent"))
                .containsExactlyInAnyOrder(
                        "2:5 [MOVED] name 'MOVED' is that of line 4 of codes.tsv too; choose another",
                        "4:5 [MOVED] name 'MOVED' is that of line 2 of site.tsv too; choose another");
    }

    @Test
    void columnKeepsTheTypeOfTheTableBelow() {
        assertThat(problems("code|pause\n550|soon"))
                .singleElement()
                .asString()
                .startsWith("2:5 [soon] 'soon' is no int; ");
        assertThat(problems("code|pause:int\n550|7")).isEmpty();
        assertThat(problems("code|pause:long\n550|7"))
                .containsExactly("1:6 [pause:long] column 'pause' holds int in an earlier layer; write 'pause:int'");
    }

    @Test
    void typeOfTheCodesIsThatOfTheTableBelow() {
        var pinned = TestTable.of("code:int|name|outcome\n550|A|permanent");
        assertThat(pinned.under("site.tsv", "code:int|outcome\n550|transient").problems())
                .isEmpty();
        assertThat(pinned.under("site.tsv", "code|outcome\n550|transient").problems())
                .isEmpty();
        assertThat(pinned.under("site.tsv", "code:String|outcome\n550|transient")
                        .problems())
                .containsExactly("1:1 [code:String] codes are int in an earlier layer; write code, or code:int");
    }

    @Test
    void onlyTheFirstTableNeedsTheColumns() {
        assertThat(problems("code|hint\n550|Ask")).isEmpty();
        assertThat(TestTable.of("code|meaning\n550|Refused").problems())
                .containsExactly("1:13 [] the header lacks the column 'outcome'; add it");
    }

    private static TableModel model(String layer) {
        return BELOW.under("site.tsv", layer).model();
    }

    private static List<String> problems(String layer) {
        return BELOW.under("site.tsv", layer).problems();
    }
}
