package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "RFC 5321, https://www.rfc-editor.org/rfc/rfc5321",
        "RFC 5321 4.2.3, https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3",
        "RFC 821 4, https://www.rfc-editor.org/rfc/rfc821#section-4",
        "https://example.org/codes?a=1#b, https://example.org/codes?a=1#b",
        "http://example.org, http://example.org",
    })
    void rfcsAndUrlsAreLinks(String text, String url) {
        assertThat(Reference.list(text)).containsExactly(new Reference(text, Optional.of(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vendor manual, page 3",
                "RFC5321",
                "RFC 5321 appendix A",
                "javascript:alert(1)",
                "https://example.org/\"onclick=",
                "see https://example.org"
            })
    void anythingElseIsALabel(String text) {
        assertThat(Reference.list(text)).containsExactly(new Reference(text, Optional.empty()));
    }

    @Test
    void severalAreSeparatedBySemicolonAndSpace() {
        assertThat(Reference.list("RFC 5321 4.2; Manual; https://example.org/a;b"))
                .extracting(Reference::label)
                .containsExactly("RFC 5321 4.2", "Manual", "https://example.org/a;b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; ", " ;  ; "})
    void nothingIsNoReference(String text) {
        assertThat(Reference.list(text)).isEqualTo(List.of());
    }
}
