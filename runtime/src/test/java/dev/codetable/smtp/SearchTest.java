package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.codetable.Outcome;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How replies and statuses are found in running text. */
final class SearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    550 5.1.1 User unknown                                                   | 550 5.1.1 User unknown
                    host mx.example.com[192.0.2.25] said: 550 No such user                   | 550 No such user
                    (host mx.example.net[192.0.2.25] refused to talk to me: 554 Go away)     | 554 Go away)
                    (host mx.example.net[2001:db8::25] refused to talk to me: 554 Go away)   | 554 Go away)
                    (host mx[2001:db8:0:0:0:0:0:25]:25 refused to talk to me: 421 Later)     | 421 Later)
                    Diagnostic-Code: SMTP; 550 No such user                                  | 550 No such user
                    Remote Server returned '550 5.1.1 That isn't one of ours'                | 550 5.1.1 That isn't one of ours
                    C="250 2.0.0 Ok: queued as 1a2b" QT=3s                                   | 250 2.0.0 Ok: queued as 1a2b
                    smtplib.SMTPDataError: (554, b'Transaction failed')                      | 554 Transaction failed'
                    {'u@example.com': (550, b'5.1.1 <u@example.com>: User unknown')}         | 550 5.1.1 <u@example.com>: User unknown'
                    transient error (450): 4.2.0 Greylisted                                  | 450 4.2.0 Greylisted
                    SMTP Error (550): Failed to add recipient                                | 550 Failed to add recipient
                    <<< 421 mx.example.com closing connection                                | 421 mx.example.com closing connection
                    2.1.5 250 OK                                                             | 250 2.1.5 OK
                    554 554 5.7.0 Header error                                               | 554 5.7.0 Header error
                    <user@example.com>: 550 User unknown                                     | 550 User unknown
                    user@example.com: SMTP error 550 User unknown                            | 550 User unknown
                    The mail server responded: 550 User unknown                              | 550 User unknown
                    Mail server error code: 421                                              | 421
                    to=<u@example.com>, stat=Deferred: 421                                   | 421
                    Net::SMTPAuthenticationError (535 Authentication failed)                 | 535 Authentication failed
                    #550 No such user                                                        | 550 No such user
                    [550 No such user]                                                       | 550 No such user]
                    mx.example.com[2001:db8::25]: 550 No such user                           | 550 No such user
                    mx.example.com[192.0.2.25]: 550 No such user                             | 550 No such user
                    [192.0.2.25]: 550 No such user                                           | 550 No such user
                    delivery_3:_failure:_host_said:_550_No_such_user/                        | 550 No such user/
                    """)
    void the_reply_is_found_where_something_shows_that_it_is_quoted(String text, String reply) {
        assertThat(SmtpReply.search(text)).map(SmtpReply::toString).contains(reply);
    }

    @Test
    void lines_that_were_joined_are_taken_apart() {
        var joined = SmtpReply.search(
                        "host mx.example.com[192.0.2.25] said: 550-5.1.1 No such user. Learn more at 550 5.1.1"
                                + " https://example.com/ (in reply to RCPT TO command)")
                .orElseThrow();

        assertThat(joined.lines())
                .containsExactly(
                        "5.1.1 No such user. Learn more at",
                        "5.1.1 https://example.com/ (in reply to RCPT TO command)");
        assertThat(joined.isComplete()).isTrue();
        assertThat(joined.linesDisagree()).isFalse();
    }

    @Test
    void the_code_is_the_last_lines_and_the_worst_line_decides() {
        var reply = SmtpReply.search("host mx.example.net[192.0.2.25] refused to talk to me: 220-mx.example.net ESMTP"
                        + " 521 5.7.1 Service unavailable")
                .orElseThrow();

        assertThat(reply.code()).isEqualTo(521);
        assertThat(reply.outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(reply.linesDisagree()).isTrue();
    }

    @Test
    void a_reply_cut_off_after_its_first_line_is_no_success() {
        var reply = SmtpReply.search("<<< 250-mx.example.com\n>>> QUIT\n").orElseThrow();

        assertThat(reply.isComplete()).isFalse();
        assertThat(reply.isSuccess()).isFalse();
    }

    @Test
    void the_first_of_several_is_found() {
        String log = "RCPT TO:<a@example.com>\n550 5.1.1 a\nRCPT TO:<b@example.com>\n250 2.1.5 b\n";
        assertThat(SmtpReply.search(log)).map(SmtpReply::toString).contains("550 5.1.1 a");
    }

    @Test
    void a_port_is_no_code() {
        String message = "Could not connect to SMTP host: mail.example.com, port: 465, response: 554";
        assertThat(SmtpReply.search(message)).map(SmtpReply::code).contains(554);
        assertThat(SmtpReply.search("Could not connect to SMTP host: mail.example.com, port: 465"))
                .isEmpty();
    }

    @Test
    void codes_of_http_are_none() {
        String log = "POST to mail.example.com: HTTP error code 404 not found";
        assertThat(SmtpReply.search(log)).isEmpty();
        assertThat(SmtpReply.search(log.replace("HTTP", "SMTP"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    5.1.1                                                                    | 5.1.1
                    5.1.1 User unknown                                                       | 5.1.1
                    Status: 5.1.10 (permanent failure)                                       | 5.1.10
                    to=<u@example.com>, dsn=4.4.1, status=deferred (Connection timed out)    | 4.4.1
                    Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)           | 4.4.1
                    bad response on command 'RCPT': 4.2.0 <u@example.com>: Greylisted        | 4.2.0
                    SmtpException: The server response was: 5.7.1 Unable to relay            | 5.7.1
                    failed,5.1.1 (bad destination mailbox address),,mx.example.com           | 5.1.1
                    host mx.example.com[192.0.2.25] said: 550 5.7.509 Access denied          | 5.7.509
                    """)
    void a_status_is_found_where_no_reply_is_quoted_too(String text, String status) {
        assertThat(EnhancedStatus.search(text)).contains(EnhancedStatus.parse(status));
    }

    @Test
    void a_status_that_is_not_the_quoted_replys_is_not_taken_for_it() {
        String log = "to=<u@example.com>, dsn=5.0.0, status=bounced (host mx[192.0.2.25] said: 550 No such user)";
        assertThat(EnhancedStatus.search(log)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void finds_no_wrong_code_in_what_is_malformed(JsonObject row) {
        String raw = row.get("raw").getAsString();
        SmtpReply.search(raw).ifPresent(reply -> assertThat(reply.code()).isIn(220, 250, 550, 554));
    }

    static Stream<JsonObject> malformed() {
        return RealReply.lines("/replies-malformed.jsonl");
    }

    /** Random texts of the pieces that the search looks for; the same ones each time. */
    @Test
    void no_text_makes_it_throw() {
        String[] pieces = {
            "550",
            "250-",
            " ",
            "\n",
            "\r\n",
            "\t",
            ":",
            "=",
            "'",
            "(",
            ")",
            "#",
            "##",
            "<<<",
            "smtp;",
            "said",
            "5.1.1",
            "5.1.1.",
            "\\n",
            "_",
            ":_",
            "/",
            "-",
            ",",
            "u@example.com",
            "[192.0.2.1]",
            "port",
            "b'",
            "x",
            "\ud800",
            "é"
        };
        var random = new Random(550);
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(12), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .reduce("", String::concat);
            SmtpReply.search(text).ifPresent(reply -> assertThat(reply.lines()).isNotEmpty());
            EnhancedStatus.search(text);
            SmtpReply.of(550, text);
        }
    }

    @Test
    void time_grows_with_the_length_of_the_text_alone() {
        IntStream.of(1_000, 500_000).forEach(times -> {
            assertThat(SmtpReply.search("said 2 ".repeat(times))).isEmpty();
            assertThat(EnhancedStatus.search("5.1 <a@".repeat(times))).isEmpty();
            assertThat(SmtpReply.search("550-a\n".repeat(times))).isPresent();
        });
    }
}
