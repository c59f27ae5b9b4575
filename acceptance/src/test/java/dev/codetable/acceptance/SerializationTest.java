package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codetable.CodedException;
import dev.codetable.acceptance.testing.SerializedForm;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

    private static final String ONLY_CODES = "only codes and text are sent";

    static Stream<CodedException> exceptions() {
        return Stream.of(
                SmtpException.of(550, "5.1.1 User unknown"),
                SmtpException.of(550, "4.2.2 Quota\r\n"),
                SmtpException.of(471, "limits"),
                SmtpException.of(EnhancedStatus.parse("4.2.2"), "full"),
                SmtpException.of(-1, "[EOF]"),
                SmtpException.of(SmtpReply.parse("550-5.1.1 No\r\n450 4.2.2 Wait")),
                SmtpException.of(SmtpReply.parse("250-mx.example.com\r\n")),
                new SmtpPermanentException.BadDestinationMailbox("Unknown"),
                SiteException.of(451, "4.7.1 Greylisted"),
                DeclineException.of("ZZ", null),
                SqlException.of("40P01", "deadlock"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void exceptionComesBackWithAllThatItCarried(CodedException sent) throws Exception {
        Object received = copy(sent);
        assertThat(received).hasSameClassAs(sent).hasToString(sent.toString());
        CodedException exception = (CodedException) received;
        assertThat(exception.statusCode()).isEqualTo(sent.statusCode());
        assertThat(exception.text()).isEqualTo(sent.text());
        assertThat(exception.outcome()).isEqualTo(sent.outcome());
    }

    @Test
    void codesComeBackAsSent() throws Exception {
        SmtpException received = (SmtpException) copy(SmtpException.of(550, "4.2.2 Quota"));
        assertThat(received.code()).hasValue(550);
        assertThat(received.enhancedStatus()).contains(EnhancedStatus.parse("4.2.2"));
        assertThat(received.enhancedCode()).contains(SmtpEnhancedCode.MAILBOX_FULL);
    }

    @Test
    void whereAnExceptionWasThrownAndWhyComesBackToo() throws Exception {
        SmtpException sent = SmtpException.of(550, "", new IOException("reset"));
        sent.addSuppressed(SmtpException.of(450, "busy"));
        SmtpException received = (SmtpException) copy(sent);
        assertThat(received).hasCauseExactlyInstanceOf(IOException.class).hasStackTraceContaining("reset");
        assertThat(received.getSuppressed()).singleElement().isInstanceOf(SmtpTransientException.class);
        assertThat(received.getStackTrace()).isNotEmpty().isEqualTo(sent.getStackTrace());
    }

    @Test
    void exceptionsThatHoldEachOtherComeBackWithoutTheCircle() throws Exception {
        var cause = new IOException("reset");
        SmtpException sent = SmtpException.of(550, "", cause);
        cause.addSuppressed(sent);
        sent.addSuppressed(new IllegalStateException(sent));
        sent.addSuppressed(new IOException("closed"));

        SmtpException received = (SmtpException) copy(sent);
        assertThat(received).isInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
        assertThat(received.getCause()).isNull();
        assertThat(received.getSuppressed()).singleElement().hasToString("java.io.IOException: closed");
        assertThat(((IOException) copy(cause)).getSuppressed())
                .singleElement()
                .isInstanceOf(SmtpPermanentException.MailboxUnavailable.class);
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

    @Test
    void forgedCodeDecidesClassAndOutcomeAndMessage() throws Exception {
        SerializedForm permanent = SerializedForm.of(SmtpException.of(550, "5.1.1 Unknown"));
        assertThat(permanent.with(550, 450).read())
                .isExactlyInstanceOf(SmtpTransientException.BadDestinationMailbox.class)
                .extracting("message")
                .isEqualTo("450 5.1.1 Unknown");
    }

    @Test
    void forgedReplyDecidesToo() throws Exception {
        SerializedForm permanent = SerializedForm.of(SmtpException.of(SmtpReply.parse("550-No\n450 Wait")));
        assertThat(permanent.with("550-No", "451-No").read())
                .isExactlyInstanceOf(SmtpTransientException.MailboxTemporarilyUnavailable.class);
    }

    @Test
    void codeThatIsNoFailureIsRefused() throws Exception {
        expectRefused(SerializedForm.of(SmtpException.of(550, "Ok")).with(550, 250), "no failure");
    }

    @Test
    void exceptionIsNotReadFromItsFields() throws Exception {
        SerializedForm forged = SerializedForm.of(new LookAlike())
                .with(LookAlike.class, SmtpPermanentException.class)
                .with(LookAlikeRoot.class, SmtpException.class);
        expectRefused(forged, ONLY_CODES);
    }

    @Test
    void exceptionIsNotReadWithoutItsFieldsEither() throws Exception {
        expectRefused(
                SerializedForm.of(new WithoutRoot()).with(WithoutRoot.class, SmtpPermanentException.class), ONLY_CODES);
    }

    @Test
    void unlistedCodeThatIsListedIsItsConstant() throws Exception {
        assertThat(SerializedForm.of(SmtpCode.of(471)).with(471, 550).read()).isSameAs(SmtpCode.MAILBOX_UNAVAILABLE);
    }

    @Test
    void codeOfNothingIsRefused() throws Exception {
        Object status = SmtpException.of(EnhancedStatus.parse("5.1.1"), "").statusCode();
        expectRefused(SerializedForm.of(status).withoutLastObject(EnhancedStatus.class), "no status");
    }

    private static void expectRefused(SerializedForm stream, String reason) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(stream::read)
                .withMessageContaining(reason);
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        return SerializedForm.of(object).read();
    }

    /** The fields of a root, with what no reply says. */
    private static class LookAlikeRoot extends RuntimeException {
        private static final long serialVersionUID = 1;

        final int code = 450;
        final String status = "";
        final String text = "forged";
    }

    private static final class LookAlike extends LookAlikeRoot {
        private static final long serialVersionUID = 1;
    }

    private static final class WithoutRoot extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
