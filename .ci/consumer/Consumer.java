package com.acme.mail;

final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        String[] decisions = {decide(550, "5.1.1 No such user"), decide(550, "Denied"), decide(471, "Try later")};
        String found = String.join(", ", decisions);
        if (!found.equals("suppress, bounce, retry")) {
            throw new AssertionError(found);
        }
        System.out.println(found);
    }

    private static String decide(int code, String text) {
        try {
            throw SmtpException.of(code, text);
        } catch (SmtpTransientException e) {
            return "retry";
        } catch (SmtpPermanentException.BadDestinationMailbox e) {
            return "suppress";
        } catch (SmtpPermanentException e) {
            return "bounce";
        }
    }
}
