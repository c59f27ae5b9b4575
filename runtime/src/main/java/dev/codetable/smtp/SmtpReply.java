package dev.codetable.smtp;

import dev.codetable.CodedException;
import dev.codetable.Outcome;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * One reply of an SMTP server (RFC 5321, section 4.2), of one line or several.
 *
 * <p><b>Lines.</b> A line is three ASCII digits, the first 2 to 5, then a space, a hyphen, a tab or the end of the line.
 * A hyphen says that a further line follows. The text may be missing, so a bare {@code 250} is a reply. Lines end with
 * CRLF or with LF alone.
 *
 * <p><b>Outcome.</b> The code's first digit alone decides it (RFC 5321, sections 4.2.1 and 4.3.2), neither the enhanced
 * status nor the text. The code is the last line's. Where lines differ in their first digit the worst of them decides
 * and the reply is never a success. A reply that breaks off before its last line is never a success either: its 2yz
 * or 3yz counts as a transient failure, as the lost connection does (RFC 5321, section 3.8).
 *
 * <p><b>Enhanced status</b> (RFC 2034, section 4, and RFC 3463, section 2). It is taken as sent: never corrected, never
 * made up. In a line whose code is 2yz it has class 2 and stands directly after the code; a 3yz line has none. In a
 * line whose code is 4yz or 5yz it stands directly after the code, or it opens the text in brackets, quotes or behind a
 * number sign ({@code 550 #5.1.0 Rejected}), or it stands anywhere in the text as {@code (#5.1.1)}. Three numbers with
 * dots elsewhere in the text are no status: they may be a part of an IP address, a version or a rule's number. Where
 * lines differ in their status, the last that has one counts.
 *
 * <p>What disagrees is shown, not hidden: see {@link #codesDisagree()}, {@link #linesDisagree()} and
 * {@link #isComplete()}.
 */
public final class SmtpReply implements Serializable {

    private static final long serialVersionUID = 1;

    private final String wire;
    private final int code;
    private final int packedStatus;
    private final Outcome outcome;
    private final boolean linesDisagree;
    private final boolean complete;

    private SmtpReply(String wire, ReplyLimits limits) {
        var lines = new ReplyLines(wire, limits);
        var verdict = new ReplyVerdict();
        while (lines.next()) {
            verdict.add(lines.code(), lines.status());
        }
        this.wire = wire;
        this.code = lines.code();
        this.packedStatus = verdict.status();
        this.complete = lines.isComplete();
        this.outcome = verdict.outcome(complete);
        this.linesDisagree = verdict.linesDisagree();
    }

    /**
     * Reads one whole reply.
     *
     * <p>Blank lines after the last line are ignored. The last line need not be ended. A reply whose last line is
     * missing is read as far as it goes and is not {@linkplain #isComplete() complete}.
     *
     * @param reply the reply as sent
     * @return the reply
     * @throws MalformedReplyException if the text is anything but one reply, or if it has more than 1,000 lines, a line
     *     of more than 8,192 characters or 65,536 characters in all
     */
    public static SmtpReply parse(String reply) {
        return new SmtpReply(reply, ReplyLimits.DEFAULT);
    }

    /**
     * Reads one whole reply from its bytes: UTF-8 (RFC 6531, section 3.7.4), or ISO-8859-1 where they are no UTF-8.
     *
     * @param reply the reply as sent
     * @return the reply
     * @throws MalformedReplyException as {@link #parse(String)}
     */
    public static SmtpReply parse(byte[] reply) {
        return parse(WireText.decode(reply));
    }

    /**
     * Reads the next reply off a connection, within {@link ReplyLimits#DEFAULT}.
     *
     * @param in the connection; as for {@link #read(InputStream, ReplyLimits)}
     * @return the reply, always complete
     * @throws EOFException if the connection ends first
     * @throws MalformedReplyException if a line is no reply line or a limit is passed
     * @throws IOException if reading fails
     */
    public static SmtpReply read(InputStream in) throws IOException {
        return read(in, ReplyLimits.DEFAULT);
    }

    /**
     * Reads the next reply off a connection.
     *
     * <p>It reads single bytes, up to the line end of the reply's last line and none beyond, and returns without waiting
     * for more; so the stream should be buffered, and go on being read through the same buffer. Blank lines before the
     * reply are skipped, since some servers send them after one. Bytes are read as {@link #parse(byte[])} does. After an
     * exception the connection is of no further use.
     *
     * @param in the connection
     * @param limits how large the reply may be, in bytes
     * @return the reply, always complete
     * @throws EOFException if the connection ends before the reply, in the middle of it or of a line; RFC 5321, section
     *     3.8, says to treat that as a transient failure
     * @throws MalformedReplyException if a line is no reply line or a limit is passed
     * @throws IOException if reading fails
     */
    public static SmtpReply read(InputStream in, ReplyLimits limits) throws IOException {
        return new SmtpReply(WireText.decode(new ReplyReader(in, limits).read()), limits);
    }

    /**
     * Makes a reply of a code and a text that a mail library hands over apart.
     *
     * <p>Many libraries give as text the whole reply, codes included. So a text that is itself a reply, of any size, with
     * this code on one of its lines, is that reply, with all that it says: {@code of(220, "220-mx.example.com\r\n521 5.7.1
     * Blocked")} has the code 521. Any other text is what follows the code: it is split
     * at line ends, and an enhanced status is read in each line as if the code stood before it.
     *
     * @param code 200 to 599
     * @param text any text; null counts as empty
     * @return the reply
     * @throws IllegalArgumentException if the code is out of its range; no text is refused
     */
    public static SmtpReply of(int code, String text) {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("a reply code is 200 to 599 (RFC 5321, section 4.2): " + code);
        }
        String sent = text == null ? "" : text;
        return ofWire(ReplyLines.isReplyWith(code, sent) ? sent : WireText.of(code, "", sent));
    }

    /**
     * Makes the reply by which a server tells its client of a failure, such as one that it got from the next server.
     *
     * <p>Its code is the one given, if the code's first digit says what the outcome says. Otherwise, and where there is
     * none, it is 550 for a permanent failure and 451 for any other. So a client never takes it for anything else.
     *
     * <p>The text is never taken for a reply, whatever it holds. Where no status is given, one that the text shows is the
     * status, as in {@link #of(int, String)}.
     *
     * @param outcome what the failure is
     * @param code the reply code, if there is one
     * @param status the enhanced status, if there is one
     * @param text any text; null counts as empty, but a few clients cannot read replies without text
     * @return the reply, which {@link #toWire()} writes
     * @throws IllegalArgumentException if the outcome is no failure; no text is refused
     */
    public static SmtpReply ofFailure(Outcome outcome, OptionalInt code, Optional<EnhancedStatus> status, String text) {
        if (!outcome.isFailure()) {
            throw new IllegalArgumentException("no failure: " + outcome);
        }
        int written = ReplyWriter.code(outcome, code.orElse(ReplyLines.NO_CODE));
        String before = status.map(sent -> sent + " ").orElse("");
        return ofWire(WireText.of(written, before, text == null ? "" : text));
    }

    /**
     * Finds the reply that a text quotes: a log line, a bounce, its {@code Diagnostic-Code} (RFC 3464, section 2.3.6)
     * or the message of an exception. If it quotes several, the first is found.
     *
     * <p>A number 200 to 599 is a reply code if an enhanced status stands next to it; or if it starts the text; or if
     * {@code smtp;} or a transcript's arrow ({@code <<<}) stands before it; or if a colon, an equals sign, a quote or a
     * bracket stands before it and earlier words show that a mail server is quoted: an address, an SMTP command or
     * {@code SMTP} itself, and most often a word such as <i>said</i>, <i>error</i> or <i>rejected</i>. Counts and sizes,
     * ports, dates and the codes of HTTP are none. In doubt nothing is found.
     *
     * <p>Lines of the reply that were joined, indented, folded or marked are taken apart again. Its text goes to the end
     * of the line, so it may include words of the text around it.
     *
     * @param text any text
     * @return the reply, or empty if the text quotes none
     */
    public static Optional<SmtpReply> search(String text) {
        return ReplyMention.findIn(QmailLog.isLine(text) ? QmailLog.plain(text) : text)
                .map(SmtpReply::ofWire);
    }

    /**
     * Reads nothing but the code of a reply, without making objects where the text is a String.
     *
     * <p>It is the last line's code. Where lines may disagree or be missing it says nothing of success: {@link
     * #parse(String)} does.
     *
     * @param reply the reply as sent
     * @return 200 to 599
     * @throws MalformedReplyException as {@link #parse(String)}
     */
    public static int code(CharSequence reply) {
        var lines = new ReplyLines(reply.toString(), ReplyLimits.DEFAULT);
        while (lines.next()) {}
        return lines.code();
    }

    /** Reads a reply that is in memory and known to be well-formed, so that no limit applies. */
    static SmtpReply ofWire(String wire) {
        return new SmtpReply(wire, ReplyLimits.NONE);
    }

    /**
     * Returns the code of the last line.
     *
     * @return 200 to 599
     */
    public int code() {
        return code;
    }

    /**
     * Returns the enhanced status as the server sent it.
     *
     * @return the status, or empty where there is none
     */
    public Optional<EnhancedStatus> enhancedStatus() {
        return packedStatus == StatusText.NONE ? Optional.empty() : Optional.of(EnhancedStatus.ofPacked(packedStatus));
    }

    /**
     * Returns the text of each line as sent, after code and separator.
     *
     * @return one element a line, empty where a line has no text
     */
    public List<String> lines() {
        var texts = new ArrayList<String>();
        for (var lines = lineReader(); lines.next(); ) {
            texts.add(lines.text());
        }
        return List.copyOf(texts);
    }

    /**
     * Returns what the server said, without its codes: the lines joined with {@code \n}, each without the enhanced
     * status that stands directly after its code.
     *
     * @return the text, which may hold any characters; empty where there was none
     */
    public String text() {
        var texts = new StringJoiner("\n");
        for (var lines = lineReader(); lines.next(); ) {
            texts.add(lines.plainText());
        }
        return texts.toString();
    }

    private ReplyLines lineReader() {
        return new ReplyLines(wire, ReplyLimits.NONE);
    }

    /**
     * Returns what the reply says about the command that it answers.
     *
     * @return any outcome but {@link Outcome#PRELIMINARY} and {@link Outcome#UNCLASSIFIED}
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns what the first digit of {@link #code()} alone says. It differs from {@link #outcome()} only where lines
     * disagree or the last line is missing.
     *
     * @return any outcome but {@link Outcome#PRELIMINARY} and {@link Outcome#UNCLASSIFIED}
     */
    public Outcome codeOutcome() {
        return ReplyVerdict.outcomeOf(code / 100);
    }

    /**
     * Tells whether the command was carried out.
     *
     * @return true for a complete 2yz reply of which no line says otherwise
     */
    public boolean isSuccess() {
        return outcome == Outcome.SUCCESS;
    }

    /**
     * Tells whether the server waits for more, as after DATA.
     *
     * @return true for a complete 3yz reply of which no line says worse
     */
    public boolean isIntermediate() {
        return outcome == Outcome.INTERMEDIATE;
    }

    /**
     * Tells whether the same command may succeed later.
     *
     * @return true for a 4yz reply, and for an incomplete 2yz or 3yz one
     */
    public boolean isTransient() {
        return outcome == Outcome.TRANSIENT;
    }

    /**
     * Tells whether the command will fail again unless it is changed.
     *
     * @return true for a 5yz reply, and where one line of it is 5yz
     */
    public boolean isPermanent() {
        return outcome == Outcome.PERMANENT;
    }

    /**
     * Tells whether the class of the enhanced status is another than the first digit of the code, as in
     * {@code 550 4.2.2}. RFC 2034, section 4, forbids that to servers; they do it. The code decides.
     *
     * @return true if there is a status and it disagrees
     */
    public boolean codesDisagree() {
        return packedStatus != StatusText.NONE && StatusText.statusClass(packedStatus) != code / 100;
    }

    /**
     * Tells whether lines differ in their code, or in their enhanced status where they have one. RFC 5321, section
     * 4.2.1, asks for the same code on every line.
     *
     * @return true if any two lines differ
     */
    public boolean linesDisagree() {
        return linesDisagree;
    }

    /**
     * Tells whether the last line was there, the one without a hyphen after its code.
     *
     * @return false if the reply broke off
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the reply as a server sends it, to be encoded in UTF-8: each line with the code and, where there is one, the
     * enhanced status (RFC 2034, section 4), and ended with CRLF.
     *
     * <p>{@link #parse(String)} reads it back with the same code and status. What RFC 5321 forbids is not passed on, though:
     *
     * <ul>
     *   <li>The status has the class that the code has in its first digit.
     *   <li>A reply that its code does not describe, since lines disagree or the last is missing, has the code 550 if it is
     *       permanent and 451 if not.
     *   <li>Lines are of at most 512 octets (section 4.5.3.1.5): longer ones go on in the next, from a blank if possible.
     *       What does not fit into {@link ReplyLimits#DEFAULT} is left out.
     *   <li>Control characters but tabs, line separators and unpaired surrogates are question marks, so that no text starts
     *       a line of its own.
     * </ul>
     *
     * <p>Other characters are left as they are. Only clients that use SMTPUTF8 expect any but ASCII (RFC 6531, section
     * 3.7.4).
     *
     * @return one line or several
     */
    public String toWire() {
        int written = outcome == codeOutcome() ? code : ReplyWriter.code(outcome, ReplyLines.NO_CODE);
        return new ReplyWriter(written, packedStatus).write(text());
    }

    /** Replies are equal when they say the same; the line ends are no part of that. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SmtpReply reply
                && reply.code == code
                && reply.packedStatus == packedStatus
                && reply.outcome == outcome
                && reply.linesDisagree == linesDisagree
                && reply.complete == complete
                && reply.lines().equals(lines());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, packedStatus, lines());
    }

    /**
     * Returns code, status and text in one line, safe to log.
     *
     * @return the line, such as {@code 550 5.1.1 User unknown}, escaped by {@link CodedException#message}
     */
    @Override
    public String toString() {
        String status = enhancedStatus().map(EnhancedStatus::toString).orElse("");
        return CodedException.message(String.valueOf(code), status, text());
    }

    private Object writeReplace() {
        return new SerializedReply(wire);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a reply is read from its wire");
    }
}
