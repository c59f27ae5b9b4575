package dev.codetable.benchmarks;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.smtp.SmtpResponse;
import io.netty.handler.codec.smtp.SmtpResponseDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.impl.MultilineParser;
import io.vertx.ext.mail.impl.SMTPResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.util.LineInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The 283 replies of real servers that the tests read, one after the other. Each library is called as it calls itself:
 * those that decode bytes get bytes, the others text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParsingBenchmark {

    private static final int REPLIES = 283;

    private static final Pattern LINE =
            Pattern.compile("([2-5]\\d\\d)(?:([ -])(?:([245]\\.\\d{1,3}\\.\\d{1,3})(?= |\r?$) ?)?(.*))?\r?\n?");

    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private byte[] connection;
    private byte[] connectionForCommonsNet;
    private EmbeddedChannel netty;
    private SMTPResponse vertxResponse;
    private MultilineParser vertx;

    @Setup
    public void setUp() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String line : lines()) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            if (row.get("form").getAsString().equals("wire")) {
                String text = whole(row.get("raw").getAsString().lines().toList());
                texts.add(text);
                bytes.add(text.getBytes(StandardCharsets.UTF_8));
                all.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (texts.size() != REPLIES) {
            throw new IllegalStateException(texts.size() + " replies");
        }
        connection = all.toByteArray();
        connectionForCommonsNet =
                String.join("", texts).replaceAll("(?m)^421", "451").getBytes(StandardCharsets.UTF_8);
        netty = new EmbeddedChannel(new SmtpResponseDecoder(8_192));
        vertx = new MultilineParser(reply -> vertxResponse = new SMTPResponse(reply.toString()));
    }

    /** A few have lost their last line or are a code alone, which most of the libraries do not take. */
    private static String whole(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        String end = last.startsWith("-", 3) ? last.substring(0, 3) + " \r\n" : "";
        return lines.stream()
                        .map(line -> line.length() == 3 ? line + " " : line)
                        .collect(Collectors.joining("\r\n"))
                + "\r\n"
                + end;
    }

    private static List<String> lines() throws IOException {
        try (var in = ParsingBenchmark.class.getResourceAsStream("/replies.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Code, status, text and lines, outcome, whether lines disagree; refuses what is no reply. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void codetable(Blackhole hole) {
        for (String text : texts) {
            hole.consume(SmtpReply.parse(text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void codetableBytes(Blackhole hole) {
        for (byte[] sent : bytes) {
            hole.consume(SmtpReply.parse(sent));
        }
    }

    /** Off a connection, with limits. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void codetableRead(Blackhole hole) throws IOException {
        var in = new ByteArrayInputStream(connection);
        for (int i = 0; i < REPLIES; i++) {
            hole.consume(SmtpReply.read(in));
        }
    }

    /** The code alone; checks all lines. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void codetableCode(Blackhole hole) {
        for (String text : texts) {
            hole.consume(SmtpReply.code(text));
        }
    }

    /** Code, status and the lines' texts; no outcome, and what follows the last line goes unnoticed. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void regularExpression(Blackhole hole) {
        for (String text : texts) {
            Matcher line = LINE.matcher(text);
            int code = -1;
            EnhancedStatus status = null;
            var said = new ArrayList<String>(1);
            while (line.lookingAt()) {
                code = Integer.parseInt(line.group(1));
                status = line.group(3) == null ? status : EnhancedStatus.parse(line.group(3));
                said.add(line.group(4) == null ? "" : line.group(4));
                if (!"-".equals(line.group(2)) || line.hitEnd()) {
                    break;
                }
                line.region(line.end(), text.length());
            }
            hole.consume(code);
            hole.consume(status);
            hole.consume(said);
        }
    }

    /** The last line's code and the lines' texts; no status, no outcome. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void netty(Blackhole hole) {
        for (byte[] sent : bytes) {
            netty.writeInbound(Unpooled.wrappedBuffer(sent));
            SmtpResponse response = netty.readInbound();
            hole.consume(response);
        }
    }

    /** The first line's code and the lines, with their codes; no status, no outcome. It throws at 421, so it gets 451. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void commonsNet(Blackhole hole) throws IOException {
        var client = new CommonsNetClient(connectionForCommonsNet);
        for (int i = 0; i < REPLIES; i++) {
            hole.consume(client.getReply());
            hole.consume(client.getReplyStrings());
        }
    }

    /** As its transport does, which keeps that method to itself: lines joined, and the first one's code. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void angus(Blackhole hole) throws IOException {
        var in = new LineInputStream(new ByteArrayInputStream(connection));
        for (int i = 0; i < REPLIES; i++) {
            var reply = new StringBuilder(100);
            String line;
            do {
                line = in.readLine();
                reply.append(line).append('\n');
            } while (line.length() >= 4 && line.charAt(3) == '-');
            String response = reply.toString();
            hole.consume(Integer.parseInt(response.substring(0, 3)));
            hole.consume(response);
        }
    }

    /** The first line's code and the text; a status only if the reply is made an exception. */
    @Benchmark
    @OperationsPerInvocation(REPLIES)
    public void vertx(Blackhole hole) {
        for (byte[] sent : bytes) {
            vertx.handle(Buffer.buffer(sent));
            hole.consume(vertxResponse);
        }
    }
}
