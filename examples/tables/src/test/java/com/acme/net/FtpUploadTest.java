package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.net.FtpUpload.NextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FtpUploadTest {

    @ParameterizedTest
    @CsvSource({
        "150, GO_ON, Ok to send data.",
        "226, GO_ON, Transfer complete.",
        "350, GO_ON, Ready for RNTO.",
        "421, CONNECT_AGAIN, Timeout.",
        "425, CONNECT_AGAIN, Failed to establish connection.",
        "426, CONNECT_AGAIN, Failure writing network stream.",
        "450, WAIT, /upload/report.csv: file busy",
        "451, WAIT, Failure writing to local file.",
        "452, WAIT, Insufficient storage space",
        "530, ASK_FOR_PASSWORD, Login incorrect.",
        "532, ASK_FOR_PASSWORD, Need account for storing files.",
        "550, GIVE_UP, Permission denied.",
        "553, GIVE_UP, Could not create file.",
    })
    void replies(int code, NextStep expected, String text) {
        assertThat(FtpUpload.after(code, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"429, CONNECT_AGAIN", "434, WAIT", "539, ASK_FOR_PASSWORD", "599, GIVE_UP", "631, GIVE_UP"})
    void unlistedReplies(int code, NextStep expected) {
        assertThat(FtpCode.find(code)).isEmpty();
        assertThat(FtpUpload.after(code, "")).isEqualTo(expected);
    }

    @Test
    @SuppressWarnings("deprecation")
    void codeOfTwoMeaningsIsFoundByBothNames() {
        FtpException failure = FtpException.of(522, "Network protocol not supported, use (1)");

        assertThat(failure)
                .isInstanceOf(FtpPermanentException.ExtendedPortFailure.class)
                .isInstanceOf(FtpPermanentException.BadTlsNegotiationOrDataEncryptionRequired.class);
        assertThat(FtpCode.named("EXTENDED_PORT_FAILURE")).contains(FtpCode.UNSUITABLE_DATA_CONNECTION);
    }
}
