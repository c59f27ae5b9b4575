package dev.codetable.processor.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"codes.tsv", "com/acme/codes.tsv", "a/b-c_d.e/~x+1.tsv", "übersicht/コード.tsv", "a..b/...tsv"})
    void wellFormedPathHasNoFlaw(String path) {
        assertThat(TablePath.flaw(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /codes.tsv          | starts with '/'; paths are relative to a source or resource root
            //host/codes.tsv    | starts with '/'; paths are relative to a source or resource root
            com/acme/           | ends with '/'; the path of a file is expected
            com//codes.tsv      | has two '/' in a row
            ./codes.tsv         | has a part '.'; write the path from the source or resource root on
            com/./codes.tsv     | has a part '.'; write the path from the source or resource root on
            ../codes.tsv        | has a part '..'; write the path from the source or resource root on
            com/../codes.tsv    | has a part '..'; write the path from the source or resource root on
            com/..              | has a part '..'; write the path from the source or resource root on
            com\\codes.tsv      | has a backslash; write '/' between the parts of a path
            C:\\codes.tsv       | has a ':'; paths are relative to a source or resource root, without drive or scheme
            C:/codes.tsv        | has a ':'; paths are relative to a source or resource root, without drive or scheme
            file:codes.tsv      | has a ':'; paths are relative to a source or resource root, without drive or scheme
            com/my codes.tsv    | has a space, which not every compiler takes
            com/100%.tsv        | has the character '%', which not every compiler takes
            codes.TSV           | does not end in .tsv or .csv, the kind of table that is read
            com/acme/codes      | does not end in .tsv or .csv, the kind of table that is read
            codetable:ftp       | is no built-in table; CodeTable.SMTP is the only one
            """)
    void flawIsNamed(String path, String flaw) {
        assertThat(TablePath.flaw(path)).contains("\"" + path + "\" " + flaw);
    }

    @ParameterizedTest
    @CsvSource({"0009, tab", "000A, line feed", "0000, null", "00A0, no-break space", "202E, right-to-left override"})
    void invisibleCharacterIsShownByItsNumber(String number, String name) {
        String path = "com/a" + Character.toString(Integer.parseInt(number, 16)) + "b.tsv";

        assertThat(TablePath.flaw(path))
                .as(name)
                .hasValueSatisfying(flaw -> assertThat(flaw)
                        .endsWith("has the character U+" + number + ", which not every compiler takes"));
    }

    @Test
    void emptyPathIsNone() {
        assertThat(TablePath.flaw("")).contains("\"\" is no path; one such as com/acme/codes.tsv is expected");
    }
}
