package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.processor.testing.TestTable;
import org.junit.jupiter.api.Test;

class TypeNamesTest {

    @Test
    void typesAreNamedAfterTheAnnotatedType() {
        assertThat(TestTable.of("code|name|outcome\n550|A|transient").model().typeNames())
                .containsExactly(
                        "SmtpCode",
                        "SmtpException",
                        "SmtpTransientException",
                        "SmtpPermanentException",
                        "SmtpUnclassifiedException");
        assertThat(TestTable.of("code|name|outcome\n550|A|permanent\nx.1.1|B|permanent")
                        .exceptions(CodeTable.Exceptions.NONE)
                        .shape(CodeTable.Shape.CLASS)
                        .model()
                        .typeNames())
                .containsExactly("SmtpCode", "SmtpCodeConstants", "SmtpEnhancedCode");
    }
}
