package com.acme.mail;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try {
            throw SmtpException.of(550, "5.1.1 No such user");
        } catch (SmtpPermanentException.BadDestinationMailbox e) {
            System.out.println("suppress: " + e.getMessage());
        }
    }
}
