package com.acme;

/** Says what the generated code has, so that a test sees which table it was compiled from. */
public final class Checkout {

    private Checkout() {}

    public static void main(String[] args) {
        for (PayCode code : PayCode.values()) {
            System.out.println(code.text() + " " + code.meaning());
        }
    }
}
