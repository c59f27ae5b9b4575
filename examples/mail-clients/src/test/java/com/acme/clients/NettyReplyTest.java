package com.acme.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codetable.smtp.MalformedReplyException;
import dev.codetable.smtp.SmtpReply;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.smtp.SmtpResponse;
import io.netty.handler.codec.smtp.SmtpResponseDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NettyReplyTest {

    static Stream<ExpectedReply> repliesThatNettyReads() throws IOException {
        return ExpectedReply.allExcept(
                ExpectedReply.BARE,
                ExpectedReply.BARE_AT_THE_END,
                ExpectedReply.WORSE_AT_THE_END,
                ExpectedReply.BETTER_AT_THE_END);
    }

    @ParameterizedTest
    @MethodSource("repliesThatNettyReads")
    void response(ExpectedReply expected) {
        SmtpResponse response = received(new SmtpResponseDecoder(1_000), expected.reply());

        expected.assertMatches(NettyReply.failure(response));
    }

    @ParameterizedTest
    @MethodSource("com.acme.clients.ExpectedReply#all")
    void replyOfOurOwnDecoder(ExpectedReply expected) {
        SmtpReply reply = received(new NettyReplyDecoder(), expected.reply());

        expected.assertMatches(SmtpException.find(reply));
    }

    @ParameterizedTest
    @ValueSource(strings = {ExpectedReply.BARE, ExpectedReply.BARE_AT_THE_END})
    void nettyThrowsAtABareCode(String reply) {
        assertThatExceptionOfType(DecoderException.class)
                .isThrownBy(() -> received(new SmtpResponseDecoder(1_000), reply));
    }

    @Test
    void nettyForgetsTheCodesOfAllLinesButTheLast() {
        SmtpResponse response = received(new SmtpResponseDecoder(1_000), ExpectedReply.BETTER_AT_THE_END);

        assertThat(NettyReply.failure(response)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a0 ok", "5a0 no", "999 x", "199 x", "+25 x", " 25 x", "5500 x", "5xx no"})
    void ourOwnDecoderRefusesWhatIsNoReply(String reply) {
        assertThatExceptionOfType(DecoderException.class)
                .isThrownBy(() -> received(new NettyReplyDecoder(), reply))
                .withCauseInstanceOf(MalformedReplyException.class);
    }

    @Test
    void ourOwnDecoderReadsRepliesInPieces() {
        var channel = new EmbeddedChannel(new NettyReplyDecoder());
        for (byte b : "220 hello\r\n550-5.1.1 a\r\n550 5.1.1 b\r\n".getBytes(StandardCharsets.US_ASCII)) {
            channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {b}));
        }

        assertThat(channel.<SmtpReply>readInbound()).hasToString("220 hello");
        assertThat(channel.<SmtpReply>readInbound().lines()).containsExactly("5.1.1 a", "5.1.1 b");
        assertThat(channel.<SmtpReply>readInbound()).isNull();
    }

    private static <T> T received(ChannelHandler decoder, String reply) {
        var channel = new EmbeddedChannel(decoder);
        channel.writeInbound(Unpooled.copiedBuffer(reply.replace("|", "\r\n") + "\r\n", StandardCharsets.UTF_8));
        return channel.readInbound();
    }
}
