package dev.codetable.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.commons.net.smtp.SMTP;

/** Commons Net's client on a connection that is in memory. */
final class CommonsNetClient extends SMTP {

    CommonsNetClient(byte[] replies) throws IOException {
        // It reads a greeting by itself.
        var in = new SequenceInputStream(
                new ByteArrayInputStream("220 mx.example.com\r\n".getBytes(StandardCharsets.US_ASCII)),
                new ByteArrayInputStream(replies));
        _socket_ = new Memory(in);
        _connectAction_();
    }

    private static final class Memory extends Socket {

        private final InputStream in;

        Memory(InputStream in) {
            this.in = in;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }
    }
}
