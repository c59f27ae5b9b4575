package com.acme.pay;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println(PayCode.of(5) + ", " + PayException.of(5, "no").isPermanent());
    }
}
