package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpRetryTest {

    @Test
    void statusesForWhichAGetIsSentAgain() {
        assertThat(IntStream.range(100, 600).filter(status -> HttpRetry.again("GET", status, 2)))
                .containsExactly(408, 421, 423, 425, 429, 502, 503, 504);
    }

    @Test
    void statusesForWhichAPostIsSentAgain() {
        assertThat(IntStream.range(100, 600).filter(status -> HttpRetry.again("POST", status, 1)))
                .containsExactly(408, 421, 425, 429);
    }

    @Test
    void internalErrorGetsOneMoreChance() {
        assertThat(HttpRetry.again("PUT", 500, 1)).isTrue();
        assertThat(HttpRetry.again("PUT", 500, 2)).isFalse();
        assertThat(HttpRetry.again("POST", 500, 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {520, 529, 599})
    void unlistedServerErrorIsTakenFor500(int status) {
        assertThat(HttpCode.find(status)).isEmpty();
        assertThat(HttpRetry.again("GET", status, 1)).isTrue();
        assertThat(HttpRetry.again("GET", status, 2)).isFalse();
    }

    @Test
    void endsAtSomeTime() {
        assertThat(HttpRetry.again("GET", 503, 4)).isTrue();
        assertThat(HttpRetry.again("GET", 503, 5)).isFalse();
    }

    @Test
    @SuppressWarnings("deprecation")
    void namesOfOlderRfcsAreKept() {
        assertThat(HttpCode.PAYLOAD_TOO_LARGE).isSameAs(HttpCode.CONTENT_TOO_LARGE);
        assertThat(HttpCode.named("UNPROCESSABLE_ENTITY")).contains(HttpCode.UNPROCESSABLE_CONTENT);
        assertThat(HttpException.of(413, "")).isInstanceOf(HttpPermanentException.PayloadTooLarge.class);
    }
}
