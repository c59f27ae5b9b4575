package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reply that a log, a bounce or an exception quotes reads as the reply itself. */
final class QuotedRepliesTest {

    private static int found;

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_reads_as_a_postmaster_reads_it(RealReply row) {
        var reply = SmtpReply.search(row.raw());

        assertThat(row.codes()).contains(reply.map(SmtpReply::code));
        assertThat(row.statuses()).contains(EnhancedStatus.search(row.raw()));
        reply.ifPresent(quoted -> assertThat(row.outcomes()).contains(quoted.outcome()));
    }

    @ParameterizedTest
    @MethodSource("dev.codetable.smtp.ReportTemplate#all")
    void every_real_reply_is_found_in_the_reports_of_other_programs(ReportTemplate template) {
        var misread = new ArrayList<String>();
        for (var row : RealReply.wire()) {
            String report = template.quote(row.raw());
            var expected = SmtpReply.parse(row.raw());
            var actual = SmtpReply.search(report);
            if (actual.filter(reply -> saysTheSame(reply, expected)).isEmpty()
                    || !EnhancedStatus.search(report).equals(expected.enhancedStatus())) {
                misread.add(row.id() + ": " + actual + " in: " + report);
            } else {
                found++;
            }
        }
        assertThat(misread).isEmpty();
    }

    private static boolean saysTheSame(SmtpReply reply, SmtpReply expected) {
        return reply.code() == expected.code()
                && reply.enhancedStatus().equals(expected.enhancedStatus())
                && reply.outcome() == expected.outcome();
    }

    @Test
    void a_reply_by_itself_is_found() {
        assertThat(RealReply.wire())
                .allSatisfy(row -> assertThat(SmtpReply.search(row.raw()))
                        .hasValueSatisfying(reply -> assertThat(saysTheSame(reply, SmtpReply.parse(row.raw())))
                                .isTrue()));
    }

    static List<RealReply> reports() {
        return RealReply.all().stream()
                .filter(row -> row.form() != RealReply.Form.WIRE)
                .toList();
    }

    @AfterAll
    static void report() {
        System.out.println("replies.jsonl: " + reports().size() + " reports read; " + found
                + " quoted replies found in " + ReportTemplate.all().size() + " templates");
    }
}
