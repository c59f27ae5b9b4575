package dev.codetable.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.processor.model.CodeFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTypeTest {

    /** As Java writes numbers (JLS 3.10.1), with no more digits than the type has. */
    @ParameterizedTest
    @CsvSource({
        "INT, 550, 550",
        "INT, -911, -911",
        "HEX_INT, 0xc0000005, 0xC0000005",
        "HEX_INT, 0X1f, 0x1F",
        "HEX_INT, 0x00000000C0000005, 0xC0000005",
        "LONG, 3000000000, 3000000000L",
        "HEX_LONG, 0x1c0000005, 0x1C0000005L",
        "HEX_LONG, 0x0000000000000000000000001C0000005, 0x00000001C0000005L",
        "HEX_LONG, 31, 31L",
        "TEXT, 0x1f, '\"0x1f\"'",
    })
    void codeIsWrittenAsALiteralOfItsType(CodeFormat format, String code, String literal) {
        assertThat(CodeType.of(format).literal(code)).hasToString(literal);
    }
}
