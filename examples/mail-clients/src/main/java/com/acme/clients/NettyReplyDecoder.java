package com.acme.clients;

import dev.codetable.smtp.ReplyLimits;
import dev.codetable.smtp.SmtpReply;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.LineBasedFrameDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Decodes replies in place of Netty's {@code SmtpResponseDecoder}, which throws at a bare {@code 250} and forgets the
 * codes of all lines but the last: a refusal may end in a line that says 250.
 */
final class NettyReplyDecoder extends LineBasedFrameDecoder {

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    NettyReplyDecoder() {
        super(ReplyLimits.DEFAULT.lineLength());
    }

    /** Returns the reply with its last line, and null before. */
    @Override
    protected SmtpReply decode(ChannelHandlerContext context, ByteBuf buffer) throws Exception {
        ByteBuf line = (ByteBuf) super.decode(context, buffer);
        if (line == null) {
            return null;
        }
        try {
            append(line);
        } finally {
            line.release();
        }
        SmtpReply reply = SmtpReply.parse(lines.toByteArray());
        if (!reply.isComplete()) {
            return null;
        }
        lines.reset();
        return reply;
    }

    private void append(ByteBuf line) throws IOException {
        line.readBytes(lines, line.readableBytes());
        lines.write('\n');
    }
}
