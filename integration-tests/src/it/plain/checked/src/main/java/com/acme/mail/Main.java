package com.acme.mail;

import java.io.IOException;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try {
            deliver();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void deliver() throws SmtpTransientException {
        throw SmtpTransientException.of(451, "4.7.1 Greylisted");
    }
}
