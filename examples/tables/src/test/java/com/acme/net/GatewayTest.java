package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "0, 200", "3, 400", "4, 504", "5, 404", "7, 403", "8, 429", "10, 409", "12, 501", "14, 503", "16, 401",
        "17, 500"
    })
    void answers(int grpc, String http) {
        assertThat(Gateway.answer(grpc).text()).isEqualTo(http);
    }

    @Test
    void answerNeedNotBeAListedStatus() {
        assertThat(Gateway.answer(GrpcCode.CANCELLED.code()).text()).isEqualTo("499");
        assertThat(Gateway.answer(GrpcCode.CANCELLED.code()).isPermanent()).isTrue();
    }

    @Test
    void callsAgainWhereNothingWasDone() {
        assertThat(IntStream.rangeClosed(0, 20).filter(Gateway::mayCallAgain)).containsExactly(8, 14);
    }

    @Test
    void exceptionsTellTheHttpStatusToo() {
        assertThat(GrpcException.of(14, "connection refused").httpStatus()).isEqualTo(503);
        assertThat(GrpcException.of(99, "").httpStatus()).isZero();
    }
}
