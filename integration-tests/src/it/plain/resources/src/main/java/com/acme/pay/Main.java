package com.acme.pay;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println(PayCode.REFUSED.code());
    }
}
