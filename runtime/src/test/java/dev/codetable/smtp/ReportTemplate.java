package dev.codetable.smtp;

import java.util.List;

/**
 * How a program writes the reply of another server into its log or its bounces. The forms are those of published logs;
 * names, addresses and numbers are made up.
 *
 * @param program the program that writes so
 * @param text what it writes, with {@code %s} where the reply is
 * @param lineBreak what stands between the lines of the reply
 */
record ReportTemplate(String program, String text, String lineBreak) {

    /** A bounce that is folded, as mail programs fold it, at a blank in front of a word that would not fit. */
    private static final String FOLDED = "folded";

    static List<ReportTemplate> all() {
        return List.of(
                new ReportTemplate(
                        "Postfix log, bounced",
                        "Nov  1 10:20:30 mail postfix/smtp[2345]: 3F1A2B4C5D: to=<user@example.com>,"
                                + " relay=mx.example.com[192.0.2.25]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.0.0,"
                                + " status=bounced (host mx.example.com[192.0.2.25] said: %s (in reply to RCPT TO"
                                + " command))",
                        " "),
                new ReportTemplate(
                        "Postfix log, deferred",
                        "Nov  1 10:20:30 mail postfix/smtp[2345]: 3F1A2B4C5D: to=<user@example.com>, relay=none,"
                                + " delay=250, delays=250/0/0/0, dsn=4.0.0, status=deferred (host"
                                + " mx.example.com[192.0.2.25] refused to talk to me: %s)",
                        " "),
                new ReportTemplate(
                        "Postfix log, sent",
                        "Nov  1 10:20:30 mail postfix/smtp[2345]: 3F1A2B4C5D: to=<user@example.com>,"
                                + " relay=mx.example.com[192.0.2.25]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=2.0.0,"
                                + " status=sent (%s)",
                        " "),
                new ReportTemplate(
                        "Postfix log of its own replies",
                        "Nov  1 10:20:30 mail postfix/smtpd[2345]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]:"
                                + " %s; from=<sender@example.org> to=<user@example.com> proto=ESMTP helo=<example.org>",
                        " "),
                new ReportTemplate(
                        "Postfix bounce",
                        "<user@example.com>: host mx.example.com[192.0.2.25] said: %s (in reply to end of DATA command)",
                        FOLDED),
                new ReportTemplate(
                        "Postfix delivery status",
                        "Final-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.0.0\n"
                                + "Remote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; %s\n",
                        FOLDED),
                new ReportTemplate(
                        "Postfix log of its own replies, postscreen",
                        "Nov  1 10:20:30 mail postfix/postscreen[2345]: NOQUEUE: reject: RCPT from [198.51.100.7]:421: %s;"
                                + " from=<sender@example.org>, to=<user@example.com>, proto=SMTP, helo=<example.org>",
                        " "),
                new ReportTemplate(
                        "Exim log, failed",
                        "2023-11-01 10:20:30 1qy8Zk-0004VE-9X ** user@example.com R=dnslookup T=remote_smtp"
                                + " H=mx.example.com [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error"
                                + " from remote mail server after RCPT TO:<user@example.com>: %s",
                        "\\n"),
                new ReportTemplate(
                        "Exim log, deferred",
                        "2023-11-01 10:20:30 1qy8Zk-0004VE-9X == user@example.com R=dnslookup T=remote_smtp defer (-44)"
                                + " H=mx.example.com [192.0.2.25]: SMTP error from remote mail server after end of data:"
                                + " %s",
                        "\\n"),
                new ReportTemplate(
                        "Exim log, older",
                        "2012-02-13 14:39:23 1RwtEg-0002zL-Mh ** user@example.com R=dnslookup T=remote_smtp: SMTP error"
                                + " from remote mail server after MAIL FROM:<sender@example.org> SIZE=2022: host"
                                + " mx.example.com [192.0.2.25]: %s",
                        "\\n"),
                new ReportTemplate(
                        "Exim log, delivered",
                        "2023-11-01 10:20:30 1qy8Zk-0004VE-9X => user@example.com R=dnslookup T=remote_smtp"
                                + " H=mx.example.com [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C=\"%s\"",
                        "\\n"),
                new ReportTemplate(
                        "Exim bounce",
                        "A message that you sent could not be delivered to one or more of its recipients.\n\n"
                                + "  user@example.com\n    host mx.example.com [192.0.2.25]\n"
                                + "    SMTP error from remote mail server after RCPT TO:<user@example.com>:\n    %s\n",
                        "\n    "),
                new ReportTemplate(
                        "Exim bounce, older",
                        "  user@example.com\n    SMTP error from remote mail server after initial connection:\n"
                                + "    host mx.example.com [192.0.2.25]: %s\n",
                        "\n    "),
                new ReportTemplate(
                        "Exim debug output",
                        "  SMTP>> RCPT TO:<user@example.com>\n  SMTP<< %s\n  SMTP>> QUIT\n",
                        "\n         "),
                new ReportTemplate(
                        "qmail log, failure",
                        "@4000000052fafd8d38754cec delivery 440: failure: 192.0.2.25_does_not_like_recipient./"
                                + "Remote_host_said:_%s/Giving_up_on_192.0.2.25./",
                        "/"),
                new ReportTemplate(
                        "qmail log, deferral",
                        "@4000000052fafd8d38754cec delivery 9: deferral: Connected_to_192.0.2.25_but_sender_was_rejected./"
                                + "Remote_host_said:_%s/",
                        "/"),
                new ReportTemplate(
                        "qmail log, success",
                        "1054189746.373645 delivery 119: success: 192.0.2.25_accepted_message./Remote_host_said:_%s/",
                        "/"),
                new ReportTemplate(
                        "qmail bounce",
                        "Hi. This is the qmail-send program at example.org.\n\n<user@example.com>:\n"
                                + "192.0.2.25 failed after I sent the message.\nRemote host said: %s\n",
                        "\n"),
                new ReportTemplate(
                        "Sendmail log, deferred",
                        "Nov  1 10:20:30 mail sm-mta[593]: r39G922P001173: to=<user@example.com>,"
                                + " ctladdr=<www-data@example.org> (33/33), delay=20:38:23, xdelay=00:00:00,"
                                + " mailer=esmtp, pri=11550899, relay=mx.example.com. [192.0.2.25], dsn=4.0.0,"
                                + " stat=Deferred: %s",
                        " "),
                new ReportTemplate(
                        "Sendmail log of its own replies",
                        "Nov  1 10:20:30 mail sm-mta[593]: r39G922P001173: ruleset=check_rcpt, arg1=<user@example.com>,"
                                + " relay=host.example.org [198.51.100.7], reject=%s",
                        " "),
                new ReportTemplate(
                        "Sendmail log of a filter",
                        "Nov  1 10:20:30 mail sm-mta[593]: r39G922P001173: Milter: data, reject=%s",
                        " "),
                new ReportTemplate(
                        "Sendmail bounce, reason",
                        "   ----- The following addresses had permanent fatal errors -----\n<user@example.com>\n"
                                + "    (reason: %s)\n",
                        " "),
                new ReportTemplate(
                        "Sendmail bounce, transcript",
                        "   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n"
                                + ">>> RCPT To:<user@example.com>\n<<< %s\n"
                                + "501 5.6.0 Data format error\n",
                        "\n<<< "),
                new ReportTemplate(
                        "Exchange bounce",
                        "Generating server: EX01.example.org\n\nuser@example.com\nRemote Server returned '%s'\n\n"
                                + "Original message headers:\n",
                        " "),
                new ReportTemplate(
                        "Exchange bounce, one line",
                        "3/09/2016 8:05:56 PM - Remote Server at example.com (192.0.2.25) returned '%s'",
                        " "),
                new ReportTemplate(
                        "Exchange 2010 bounce",
                        "Generating server: EX01.example.org\n\nuser@example.com\nmx.example.com #%s ##\n",
                        " "),
                new ReportTemplate(
                        "Exchange 2003 bounce",
                        "user@example.com on 01/11/2005 10:20\n    There was a SMTP communication problem with the"
                                + " recipient's email server.  Please contact your system administrator.\n"
                                + "    <mx.example.com #5.0.0 smtp;%s>\n",
                        " "),
                new ReportTemplate(
                        "Exchange tracking log",
                        "2023-11-01T10:20:30.123Z,10.0.0.5,EX01,192.0.2.25,mx.example.com,;{LED=%s};{FQDN=},Internet,SMTP,"
                                + "FAIL,7155,<id@example.org>",
                        " "),
                new ReportTemplate(
                        "Exchange queue",
                        "Identity : EX01\\3\nDeliveryType : SmtpRelayToRemoteAdSite\nStatus : Retry\nMessageCount : 250\n"
                                + "NextHopDomain : example.com\nLastError : %s\n",
                        " "),
                new ReportTemplate(
                        "Exchange protocol log",
                        "2023-11-01T10:20:30.123Z,Internet,08DBD70830F39917,12,10.0.0.5:40123,192.0.2.25:25,<,%s,",
                        " "),
                new ReportTemplate(
                        "PowerMTA accounting, bounced",
                        "b,2023-11-01 10:20:30+0000,2023-11-01 10:20:29+0000,news@example.org,user@example.com,,failed,"
                                + "5.0.0 (undefined status),smtp;%s,mx.example.com (192.0.2.25),bad-mailbox,smtp,"
                                + "\"ENHANCEDSTATUSCODES,PIPELINING\",2022,vmta1",
                        " "),
                new ReportTemplate(
                        "PowerMTA accounting, delivered",
                        "d,2023-11-01 10:20:30+0000,2023-11-01 10:20:29+0000,news@example.org,user@example.com,,relayed,"
                                + "2.0.0 (success),smtp;%s,mx.example.com (192.0.2.25),,smtp,10.0.0.5,2022,vmta1",
                        " "),
                new ReportTemplate(
                        "PowerMTA accounting, transient",
                        "t,2017-09-22 16:31:06+0530,2017-09-22 16:30:42+0530,news@example.org,user@example.com,,delayed,"
                                + "4.0.0 (undefined status),\"Smtp;%s\",mx.example.com (192.0.2.25),quota-issues",
                        " "),
                new ReportTemplate(
                        "PowerMTA delivery status",
                        "Final-Recipient: rfc822;user@example.com\nAction: failed\nStatus: 5.0.0 (undefined status)\n"
                                + "Remote-MTA: dns;mx.example.com (192.0.2.25)\nDiagnostic-Code: smtp;%s\n"
                                + "X-PowerMTA-BounceCategory: bad-mailbox\n",
                        FOLDED),
                new ReportTemplate(
                        "OpenSMTPD log",
                        "Nov  1 10:20:30 mail smtpd[29104]: 3fc0b6a1 mta delivery evpid=8d2d2c2b"
                                + " from=<sender@example.org> to=<user@example.com> rcpt=<-> source=\"10.0.0.5\""
                                + " relay=\"192.0.2.25 (mx.example.com)\" delay=1s result=\"PermFail\" stat=\"%s\"",
                        " "),
                new ReportTemplate(
                        "OpenSMTPD trace",
                        "mta: 0xea6710: MTA_INIT -> MTA_BANNER\nmta: 0xea6710: <<< %s\n",
                        "\nmta: 0xea6710: <<< "),
                new ReportTemplate(
                        "Angus Mail exception",
                        "jakarta.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\t"
                                + "org.eclipse.angus.mail.smtp.SMTPAddressFailedException: %s\n\n\tat"
                                + " org.eclipse.angus.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:550)\n",
                        "\n"),
                new ReportTemplate(
                        "Spring exception",
                        "org.springframework.mail.MailSendException: Failed messages:"
                                + " com.sun.mail.smtp.SMTPSendFailedException: %s\n",
                        "\n"),
                new ReportTemplate(
                        "Google bounce",
                        "** Message not delivered **\n\nThe response from the remote server was:\n%s\n",
                        "\n"),
                new ReportTemplate(
                        "swaks", " -> RCPT TO:<user@example.com>\n<** %s\n -> QUIT\n<-  221 2.0.0 Bye\n", "\n<** "));
    }

    String quote(String reply) {
        return switch (lineBreak) {
            case FOLDED -> fold(text.replace("%s", reply.replace("\r\n", " ")));
            case "/" -> text.replace("%s", reply.replace("\r\n", "/").replace(' ', '_'));
            default -> text.replace("%s", reply.replace("\r\n", lineBreak));
        };
    }

    private static String fold(String report) {
        var folded = new StringBuilder();
        int column = 0;
        for (String word : report.split("(?= )")) {
            int newline = word.lastIndexOf('\n');
            if (newline < 0 && column + word.length() > 72) {
                folded.append("\n   ");
                column = 3;
            }
            folded.append(word);
            column = newline < 0 ? column + word.length() : word.length() - newline - 1;
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return program;
    }
}
