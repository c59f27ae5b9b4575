package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    /** What ends a comment, begins a tag or is markup, is written as HTML writes characters by number or name. */
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "*, *",
        "*/, *&#47;",
        "/*/, /*&#47;",
        "a/b * c, a/b * c",
        "{@code x}, &#123;&#64;code x&#125;",
        "<b>&amp;, &lt;b&gt;&amp;amp;",
        "\\u002a, &#92;u002a",
        "'a\tb', 'a b'",
    })
    void textIsShownAndDoesNothing(String text, String escaped) {
        assertThat(Javadoc.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"550, {@code 550}", "a&b, <code>a&amp;b</code>", "}, <code>&#125;</code>"})
    void codeIsInTheFontForCode(String text, String comment) {
        assertThat(Javadoc.code(text)).isEqualTo(comment);
    }
}
