package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.net.Dialer.NextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DialerTest {

    @ParameterizedTest
    @CsvSource({
        "200, TALK",
        "302, FOLLOW_CONTACT",
        "404, HANG_UP",
        "408, CALL_LATER",
        "480, CALL_LATER",
        "486, CALL_LATER",
        "491, CALL_LATER",
        "500, TRY_NEXT_SERVER",
        "503, TRY_NEXT_SERVER",
        "504, TRY_NEXT_SERVER",
        "501, HANG_UP",
        "600, CALL_LATER",
        "603, HANG_UP",
        "606, HANG_UP",
    })
    void responses(int status, NextStep expected) {
        assertThat(Dialer.after(status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"399, FOLLOW_CONTACT", "499, HANG_UP", "599, TRY_NEXT_SERVER", "699, HANG_UP"})
    void unlistedResponses(int status, NextStep expected) {
        assertThat(Dialer.after(status)).isEqualTo(expected);
    }

    @Test
    void reasonPhraseOfTwoCodesHasTwoNames() {
        assertThat(SipCode.NOT_ACCEPTABLE.code()).isEqualTo(406);
        assertThat(SipCode.NOT_ACCEPTABLE_ANYWHERE.code()).isEqualTo(606);
        assertThat(SipCode.NOT_ACCEPTABLE_ANYWHERE.meaning()).isEqualTo(SipCode.NOT_ACCEPTABLE.meaning());
        assertThat(SipCode.NOT_ACCEPTABLE_ANYWHERE.isGlobalFailure()).isTrue();
    }
}
