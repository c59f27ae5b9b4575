package dev.codetable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.TestProject;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableProblemsTest {

    @TempDir
    Path directory;

    /** Here {@code |} stands for a tab, which is as wide in the line of a message as in the line of carets below it. */
    @Test
    void allProblemsOfATableComeInOneRunAtTheAnnotation() {
        Compilation compilation = new TestProject(directory)
                .source("""
                        package p;
                        @dev.codetable.CodeTable("p/codes.tsv")
                        interface Smtp {}
                        """)
                .table("p/codes.tsv", """
                        # Our mail server
                        code|name|outcome|replies|meanning
                        5??||permanent

                        450|BUSY|temporary
                        550|REFUSED|perment||No mailbox here
                        x.1.1000|NO_MAILBOX|permanent|550
                        x.1.1|class|permanent|550 55
                        551|SMTP_CODE
                        550|DENIED|permanent|||x
                        |NOTHING|permanent
                        """.replace('|', '\t'))
                .compile();

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.generated()).isEmpty();
        assertThat(compilation.messages())
                .allSatisfy(message -> assertThat(message).hasToString("Smtp.java:2:26: " + message.text()));
        assertThat(compilation.messages().stream()
                        .map(message -> message.text().replace('\t', '|'))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        p/codes.tsv:2:27: unknown column 'meanning'; did you mean 'meaning'? \
                        known are: code, name, outcome, replies, meaning, reference, exception, aliases, deprecated; \
                        for a column of your own write 'meanning:String'
                        code|name|outcome|replies|meanning
                            |    |       |       |^^^^^^^^
                        p/codes.tsv:5:10: unknown outcome 'temporary'; \
                        known are: preliminary, success, intermediate, transient, permanent, unclassified
                        450|BUSY|temporary
                           |    |^^^^^^^^^
                        p/codes.tsv:6:1: '550' is listed on line 10 too; make one row of the two
                        550|REFUSED|perment||No mailbox here
                        ^^^
                        p/codes.tsv:6:13: unknown outcome 'perment'; did you mean 'permanent'? \
                        known are: preliminary, success, intermediate, transient, permanent, unclassified
                        550|REFUSED|perment||No mailbox here
                           |       |^^^^^^^
                        p/codes.tsv:7:1: the detail of 'x.1.1000' is above 999, the highest there is (RFC 3463, section 2)
                        x.1.1000|NO_MAILBOX|permanent|550
                        ^^^^^^^^
                        p/codes.tsv:8:7: 'class' is a word of the Java language; write CLASS
                        x.1.1|class|permanent|550 55
                             |^^^^^
                        p/codes.tsv:8:27: '55' is no SMTP reply code, as all codes are in a table with x. rows; \
                        these have three digits, the first from 2 to 5
                        x.1.1|class|permanent|550 55
                             |     |         |    ^^
                        p/codes.tsv:9:5: the exception class 'SmtpCode' would have the name of the generated type \
                        'SmtpCode'; name a class in 'exception', or write - for none
                        551|SMTP_CODE
                           |^^^^^^^^^
                        p/codes.tsv:10:1: '550' is listed on line 6 too; make one row of the two
                        550|DENIED|permanent|||x
                        ^^^
                        p/codes.tsv:10:24: this line has 6 cells, but the header has 5 columns; \
                        remove the tab, or name the column
                        550|DENIED|permanent|||x
                           |      |         |||^
                        p/codes.tsv:11:1: this row has no code; \
                        fill it in, or begin the line with # to make it a comment
                        |NOTHING|permanent
                        ^""");
    }

    @Test
    void problemBehindALineEndInACellIsReportedInItsOwnLine() {
        Compilation compilation =
                new TestProject(directory).source("""
                        package p;
                        @dev.codetable.CodeTable("p/codes.csv")
                        interface Smtp {}
                        """).table("p/codes.csv", """
                        code,name,meaning,outcome
                        450,BUSY,"Busy,
                        or ""held back""\",tempory
                        """).compile();

        assertThat(compilation.error().text())
                .startsWith("p/codes.csv:3:19: unknown outcome 'tempory'")
                .endsWith("""
                        or ""held back""\",tempory
                                          ^^^^^^^""");
    }
}
