package dev.codetable.processor.source;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: strict UTF-8, whatever the compiler's own encoding is. */
final class TableDecoder {

    /** More is no table of codes, and would take the compiler's memory. */
    static final int MAX_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableDecoder() {}

    /** Decodes a table; what is above {@link #MAX_BYTES} may be cut off, so long as one byte too many is there. */
    static Optional<TableText> decode(String name, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Position.wholeTable(name), "larger than 16 MiB, the most that is read");
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            var badByte = new BadByte(bytes, in.position(), text);
            problems.add(badByte.positionIn(name), badByte.message());
            return Optional.empty();
        }
        return Optional.of(new TableText(name, text, TableDigest.sha256(bytes)));
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
