package com.acme.mail;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes to each recipient and prints the decision, the exception's class and the reply as received. */
final class Demo {

    private Demo() {}

    public static void main(String[] args) throws Exception {
        var wrong = new ArrayList<String>();
        try (var server = new MailServer()) {
            var mailer = new Mailer(server.host(), server.port());
            for (Map.Entry<String, Decision> expected : ExpectedDecisions.read().entrySet()) {
                Answer answer = mailer.send(expected.getKey());
                Decision decision = DeliveryPolicy.byCatch(answer);
                System.out.printf("%-8s  %-44s  %s%n", name(decision), className(answer), inOneLine(answer.reply()));
                if (decision != expected.getValue()) {
                    wrong.add(
                            expected.getKey() + ": expected " + name(expected.getValue()) + ", not " + name(decision));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Wrong decisions: " + String.join("; ", wrong));
        }
    }

    private static String name(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name with its outcome, such as SmtpPermanentException.MailboxUnavailable. */
    private static String className(Answer answer) {
        return answer.failure()
                .map(failure -> failure.getClass().getCanonicalName())
                .map(name -> name.substring(Demo.class.getPackageName().length() + 1))
                .orElse("-");
    }

    private static String inOneLine(String reply) {
        return reply.lines().collect(Collectors.joining(" / "));
    }
}
