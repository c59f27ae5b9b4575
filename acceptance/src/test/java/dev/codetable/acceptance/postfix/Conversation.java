package dev.codetable.acceptance.postfix;

import dev.codetable.smtp.SmtpReply;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a mail server that keeps the bytes of the last reply. */
final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final Recording input;

    Conversation(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        input = new Recording(socket.getInputStream());
    }

    SmtpReply greeting() throws IOException {
        return read();
    }

    SmtpReply send(String command) throws IOException {
        socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    private SmtpReply read() throws IOException {
        input.bytes.reset();
        return SmtpReply.read(input);
    }

    /** The last reply as it came over the wire. */
    String wire() {
        return input.bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static final class Recording extends FilterInputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Recording(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                bytes.write(read);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                bytes.write(buffer, offset, count);
            }
            return count;
        }
    }
}
