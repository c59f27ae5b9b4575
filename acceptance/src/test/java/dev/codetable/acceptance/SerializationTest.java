package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.smtp.EnhancedStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

    static Stream<SmtpException> exceptions() {
        return Stream.of(
                SmtpException.of(550, "5.1.1 User unknown"),
                SmtpException.of(471, "limits"),
                SmtpException.of(EnhancedStatus.parse("4.2.2"), "full"),
                SmtpException.of(-1, "[EOF]"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void exceptionComesBackWithAllThatItCarried(SmtpException sent) throws Exception {
        SmtpException received = (SmtpException) copy(sent);
        assertThat(received).isExactlyInstanceOf(sent.getClass()).hasMessage(sent.getMessage());
        assertThat(received.code()).isEqualTo(sent.code());
        assertThat(received.enhancedStatus()).isEqualTo(sent.enhancedStatus());
        assertThat(received.statusCode()).isEqualTo(sent.statusCode());
        assertThat(received.text()).isEqualTo(sent.text());
        assertThat(received.outcome()).isEqualTo(sent.outcome());
    }

    static Stream<Object> codes() {
        return Stream.of(
                SmtpCode.MAILBOX_UNAVAILABLE,
                SmtpCode.of(471),
                DeclineCode.of("ZZ"),
                SmtpException.of(EnhancedStatus.parse("5.1.1"), "").statusCode());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeComesBackEqual(Object code) throws Exception {
        assertThat(copy(code)).isEqualTo(code);
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
