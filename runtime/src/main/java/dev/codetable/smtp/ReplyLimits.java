package dev.codetable.smtp;

/**
 * How large a reply may be, so that a broken or hostile server cannot fill the memory.
 *
 * <p>The unit is characters where text is read, bytes where a connection is. Line ends do not count for the line; those
 * between lines count for the size.
 *
 * @param lineLength how long a line may be, code included; at least 3
 * @param lineCount how many lines there may be; at least 1
 * @param size how long all lines together may be; at least 3
 */
public record ReplyLimits(int lineLength, int lineCount, int size) {

    /**
     * Lines of 8,192, 1,000 of them, 65,536 in all. RFC 5321, section 4.5.3.1.5, allows servers 512 bytes a line; real
     * ones send more.
     */
    public static final ReplyLimits DEFAULT = new ReplyLimits(8_192, 1_000, 65_536);

    static final ReplyLimits NONE = new ReplyLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Makes limits.
     *
     * @param lineLength how long a line may be, code included; at least 3
     * @param lineCount how many lines there may be; at least 1
     * @param size how long all lines together may be; at least 3
     * @throws IllegalArgumentException if a limit is too low for any reply
     */
    public ReplyLimits {
        if (lineLength < 3 || lineCount < 1 || size < 3) {
            throw new IllegalArgumentException("limits too low for any reply: lineLength=" + lineLength + ", lineCount="
                    + lineCount + ", size=" + size);
        }
    }
}
