package dev.codetable.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the bytes of one reply off a connection, and none beyond. */
final class ReplyReader {

    private static final int LINE_END_LENGTH = 2;
    private static final int SHORT_REPLY = 256;
    private static final int CODE_AND_SEPARATOR = 4;

    private final InputStream in;
    private final ReplyLimits limits;
    private byte[] reply = new byte[SHORT_REPLY];
    private int size;
    private int lineStart;

    ReplyReader(InputStream in, ReplyLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Reads to the end of the last line, or of a line that is no reply line. */
    byte[] read() throws IOException {
        readLine();
        for (int blankLines = 1; isBlank(); blankLines++) {
            if (blankLines == limits.lineCount()) {
                throw new MalformedReplyException("nothing but blank lines");
            }
            size = 0;
            readLine();
        }
        for (int lines = 1; isContinued() && lines <= limits.lineCount(); lines++) {
            readLine();
            if (isBlank()) {
                throw new MalformedReplyException("a blank line inside the reply");
            }
        }
        return Arrays.copyOf(reply, size);
    }

    private void readLine() throws IOException {
        lineStart = size;
        for (int next = readByte(); next != '\n'; next = readByte()) {
            if (size - lineStart > limits.lineLength() && next != '\r') {
                throw new MalformedReplyException("a line is longer than " + limits.lineLength() + " bytes");
            }
        }
    }

    private int readByte() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException(
                    size == 0 ? "the connection ended before a reply" : "the connection ended inside a reply");
        }
        if (size == reply.length) {
            reply = Arrays.copyOf(reply, 2 * size);
        }
        reply[size++] = (byte) next;
        if (size > limits.size() + LINE_END_LENGTH) {
            throw new MalformedReplyException("the reply is longer than " + limits.size() + " bytes");
        }
        return next;
    }

    private boolean isBlank() {
        for (int i = lineStart; i < size; i++) {
            if (!Character.isWhitespace(reply[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isContinued() {
        int length = Math.min(size - lineStart, CODE_AND_SEPARATOR);
        return ReplyLines.isContinued(new String(reply, lineStart, length, StandardCharsets.ISO_8859_1));
    }
}
