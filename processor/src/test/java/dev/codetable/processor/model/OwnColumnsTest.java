package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodedException;
import dev.codetable.StatusCode;
import dev.codetable.processor.testing.TestTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnColumnsTest {

    /** These are columns that every table may have, so they are none of the author's own. */
    private static final Set<String> KNOWN = Set.of("name", "meaning", "outcome");

    @ParameterizedTest
    @CsvSource({
        "help, STRING",
        "help:String, STRING",
        "n:int, INT",
        "n:long, LONG",
        "b:boolean, BOOLEAN",
        "d:double, DOUBLE"
    })
    void headerSaysTheType(String column, OwnColumn.Type type) {
        assertThat(TestTable.of("code|name|outcome|" + column + "\n550|A|permanent")
                        .model()
                        .columns())
                .extracting(OwnColumn::type)
                .containsExactly(type);
    }

    @Test
    void unknownTypeIsReported() {
        assertThat(TestTable.of("code|name|outcome|retry:bool\n550|A|permanent").problems())
                .singleElement()
                .asString()
                .startsWith("1:19 [retry:bool] unknown type 'bool'")
                .contains("known are: String, int, long, boolean, double");
    }

    @ParameterizedTest
    @CsvSource({
        "int, five",
        "int, 5.0",
        "int, 2147483648",
        "int, +5",
        "int, 0x1F",
        "int, '1,000'",
        "long, 9223372036854775808",
        "long, 5L",
        "double, NaN",
        "double, '0,5'",
        "double, 1e999",
        "double, 0x1p3",
        "boolean, yes",
        "boolean, TRUE",
        "boolean, 1"
    })
    void valueOfAnotherTypeIsReportedAtItsCell(String type, String value) {
        assertThat(TestTable.of("code|name|outcome|x:" + type + "\n550|A|permanent|" + value)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("2:17 [" + value + "] '" + value + "' is no " + type + "; write ");
    }

    @ParameterizedTest
    @CsvSource({
        "int, -2147483648",
        "int, 007",
        "long, 9223372036854775807",
        "double, 5",
        "double, -1.5e-3",
        "boolean, true",
        "String, '\"5\"'"
    })
    void valueOfTheTypeIsTaken(String type, String value) {
        assertThat(TestTable.of("code|name|outcome|x:" + type + "\n550|A|permanent|" + value)
                        .problems())
                .isEmpty();
    }

    static Stream<String> methodsWithoutParameters() {
        return Stream.of(Object.class, Enum.class, Throwable.class, StatusCode.class, CodedException.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !KNOWN.contains(name))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("methodsWithoutParameters")
    @ValueSource(
            strings = {
                "values",
                "subject",
                "detail",
                "outcomes",
                "asTransient",
                "asPermanent",
                "enhancedStatus",
                "enhancedCode",
                "codesDisagree",
                "statusCode",
                "reply",
                "row",
                "writeReplace",
                "readObject",
                "readResolve",
                "serialVersionUID"
            })
    void accessorThatTypesHaveAlreadyIsReportedAtTheHeader(String column) {
        assertThat(TestTable.of("code|name|outcome|" + column + ":int\n550|A|permanent")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("1:19 [" + column + ":int] the accessor of column '" + column + "' would collide");
    }

    @Test
    void accessorWithTheNameOfAPredicateOfAFamilyIsReported() {
        assertThat(TestTable.of("code|name|outcome|isRefusal:boolean\n55?|REFUSAL|permanent|\n550|A||true")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("2:5 [REFUSAL] a family named 'REFUSAL' would have the predicate isRefusal()");
    }

    @Test
    void nameOfATypeThatIsUsedInsideIsReported() {
        assertThat(TestTable.of("code|name|outcome|Outcome\n550|A|permanent").problems())
                .containsExactly(
                        "1:19 [Outcome] a column named 'Outcome' would hide what the generated types call so inside; "
                                + "rename the column");
    }

    @Test
    void nameOfAGeneratedTypeIsReported() {
        assertThat(TestTable.of("code|name|outcome|SmtpException\n550|A|permanent")
                        .problems())
                .containsExactly("1:19 [SmtpException] a column named 'SmtpException' would have an accessor "
                        + "with the name of a generated type; rename the column");
    }

    @ParameterizedTest
    @CsvSource({"\u0085, U+0085 (NEXT LINE (NEL))", "'\u00a0', U+00A0 (NO-BREAK SPACE)"})
    void nameWithACharacterThatNobodySeesIsReportedForThatAlone(String character, String shown) {
        String name = "a" + character + "b";
        assertThat(TestTable.of("code|name|outcome|" + name + "\n550|A|permanent")
                        .problems())
                .containsExactly("1:19 [" + name + "] the character " + shown + " is invisible here; remove it");
    }

    @ParameterizedTest
    @CsvSource({
        "int, 'a whole number such as 503, or leave the cell blank for 0'",
        "long, 'a whole number such as 503, or leave the cell blank for 0'",
        "double, 'a number such as 0.5, or leave the cell blank for 0'",
        "boolean, 'true or false, or leave the cell blank for false'",
    })
    void messageSaysWhatToWriteInstead(String type, String instead) {
        assertThat(TestTable.of("code|name|outcome|x:" + type + "\n550|A|permanent|?")
                        .problems())
                .containsExactly("2:17 [?] '?' is no " + type + "; write " + instead);
    }

    @Test
    void valuesAreInTheOrderOfTheColumns() {
        TableModel model = TestTable.of("code|a|name|b:int|outcome\n550|x|A||permanent\nx.1.1||B|7|permanent")
                .model();

        assertThat(model.codes()).extracting(Code::values).containsExactly(List.of("x", ""));
        assertThat(model.enhancedCodes()).extracting(EnhancedCode::values).containsExactly(List.of("", "7"));
    }

    @Test
    void nameThatIsNoneInJavaIsReported() {
        assertThat(TestTable.of("code|name|outcome|http-status:int\n550|A|permanent")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("1:19 [http-status:int] 'http-status' is no name for a Java method");
    }
}
