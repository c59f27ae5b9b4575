package dev.codetable.processor.source;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.codetable.TableCheck;
import org.junit.jupiter.api.Test;

class BuiltInTableTest {

    /** Where it does not, the digest to write into the runtime's class TableCheck is that of codes.tsv. */
    @Test
    void runtimeKnowsItsDigest() {
        assertThatCode(() -> TableCheck.checkSmtp(BuiltInTable.class, TableDigest.sha256(BuiltInTable.bytes())))
                .doesNotThrowAnyException();
    }
}
