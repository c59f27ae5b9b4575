package dev.codetable.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codetable.Outcome;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that were not written by the classes whose objects they claim to hold. */
class ForgedStreamTest {

    @Test
    void replyHoldsNothingButWhatItsLinesSay() throws Exception {
        byte[] permanent = Serialized.bytes(SmtpReply.parse("550 5.1.1 User unknown"));
        byte[] forged = replace(permanent, "550 5.1.1", "450 4.1.1");
        assertThat(Serialized.read(forged)).isEqualTo(SmtpReply.parse("450 4.1.1 User unknown"));
    }

    @Test
    void replyIsNotReadFromItsFields() throws Exception {
        byte[] forged = named(Serialized.bytes(new LookAlike()), LookAlike.class, SmtpReply.class);
        expectRefused(forged, "a reply is read from its wire");
    }

    @Test
    void replyWithoutLinesIsRefused() throws Exception {
        byte[] reply = Serialized.bytes(SmtpReply.parse("250 Ok"));
        expectRefused(replace(reply, "t\0\006" + "250 Ok", "p"), "a reply without its wire");
    }

    @Test
    void textThatIsNoReplyIsRefused() throws Exception {
        byte[] forged = replace(Serialized.bytes(SmtpReply.parse("250 Ok")), "250 Ok", "hello!");
        expectRefused(forged, "hello!");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001_001, 3_001_001, 6_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void numberThatIsNoStatusIsRefused(int packed) throws Exception {
        byte[] forged = Serialized.bytes(EnhancedStatus.parse("5.1.1"));
        ByteBuffer.wrap(forged).putInt(forged.length - Integer.BYTES, packed);
        expectRefused(forged, "no enhanced status code: " + packed);
    }

    private static void expectRefused(byte[] stream, String reason) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Serialized.read(stream))
                .withMessageContaining(reason);
    }

    private static byte[] named(byte[] stream, Class<?> from, Class<?> to) throws IOException {
        return replace(stream, withLength(from.getName()), withLength(to.getName()));
    }

    private static String withLength(String name) {
        return (char) (name.length() >> 8) + "" + (char) (name.length() & 0xFF) + name;
    }

    private static byte[] replace(byte[] stream, String from, String to) {
        String text = new String(stream, ISO_8859_1);
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }

    /** The fields of a reply, with what no reply says. */
    private static final class LookAlike implements Serializable {
        private static final long serialVersionUID = 1;

        final String wire = "450 4.1.1 Forged";
        final int code = 450;
        final int packedStatus = 4_001_001;
        final Outcome outcome = Outcome.PERMANENT;
        final boolean linesDisagree = false;
        final boolean complete = true;
    }
}
