package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "MAILBOX_FULL, MailboxFull",
        "OK, Ok",
        "UTF8_REPLY, Utf8Reply",
        "CLASS_4, Class4",
        "X_1, X1",
        "mailboxFull, MailboxFull",
        "MailboxFull, MailboxFull",
        "mailbox_full, MailboxFull",
        "SQLState_BAD, SQLStateBad",
        "__A__B__, AB",
        "ÜBER_GRÖSSE, ÜberGrösse",
        "日本_語, 日本語",
    })
    void exceptionIsNamedInPascalCase(String constant, String exception) {
        assertThat(Names.pascal(constant)).isEqualTo(exception);
    }

    @ParameterizedTest
    @CsvSource({"CONNECTION_EXCEPTION, isConnectionException", "busy, isBusy"})
    void predicateIsNamedLikeAQuestion(String family, String predicate) {
        assertThat(Names.predicate(family)).isEqualTo(predicate);
    }
}
