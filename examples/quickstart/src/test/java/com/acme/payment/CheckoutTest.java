package com.acme.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckoutTest {

    @ParameterizedTest
    @CsvSource({
        "00, SHIP",
        "51, RETRY_LATER",
        "91, RETRY_LATER",
        "05, ASK_FOR_ANOTHER_CARD",
        "N7, ASK_FOR_ANOTHER_CARD",
        "43, GIVE_UP",
        "93, GIVE_UP",
        "R1, GIVE_UP",
    })
    void listedCodes(String code, NextStep expected) {
        assertThat(Checkout.byCatch(code, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"96, RETRY_LATER", "Z3, ASK_FOR_ANOTHER_CARD"})
    void unlistedCodes(String code, NextStep expected) {
        assertThat(Checkout.byCatch(code, "")).isEqualTo(expected);
        assertThat(Checkout.bySwitch(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void catchAndSwitchAgree(DeclineCode code) {
        assertThat(Checkout.bySwitch(code.code())).isEqualTo(Checkout.byCatch(code.code(), ""));
    }

    @Test
    void codesOfBlockedCardsShareAnException() {
        assertThat(Stream.of("41", "43", "59").map(code -> DeclineException.of(code, "")))
                .hasOnlyElementsOfType(DeclinePermanentException.CardBlocked.class);
    }
}
