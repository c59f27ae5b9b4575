package com.acme;

final class Checkout {

    private Checkout() {}

    PayCode last;

    Undefined other;
}
