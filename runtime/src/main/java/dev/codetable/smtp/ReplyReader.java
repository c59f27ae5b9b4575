package dev.codetable.smtp;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Takes the bytes of one reply off a connection, and none beyond. */
final class ReplyReader {

    private static final int LINE_END_LENGTH = 2;

    private final InputStream in;
    private final ReplyLimits limits;
    private final ByteArrayOutputStream reply = new ByteArrayOutputStream();

    ReplyReader(InputStream in, ReplyLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Reads to the end of the last line, or of a line that is no reply line. */
    byte[] read() throws IOException {
        String line = readLine();
        for (int blankLines = 1; line.isBlank(); blankLines++) {
            if (blankLines == limits.lineCount()) {
                throw new MalformedReplyException("nothing but blank lines");
            }
            reply.reset();
            line = readLine();
        }
        for (int lines = 1; ReplyLines.isContinued(line) && lines <= limits.lineCount(); lines++) {
            line = readLine();
            if (line.isBlank()) {
                throw new MalformedReplyException("a blank line inside the reply");
            }
        }
        return reply.toByteArray();
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        for (int next = readByte(); next != '\n'; next = readByte()) {
            line.append((char) next);
            if (line.length() > limits.lineLength() && next != '\r') {
                throw new MalformedReplyException("a line is longer than " + limits.lineLength() + " bytes");
            }
        }
        return line.toString();
    }

    private int readByte() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException(
                    reply.size() == 0 ? "the connection ended before a reply" : "the connection ended inside a reply");
        }
        reply.write(next);
        if (reply.size() > limits.size() + LINE_END_LENGTH) {
            throw new MalformedReplyException("the reply is longer than " + limits.size() + " bytes");
        }
        return next;
    }
}
