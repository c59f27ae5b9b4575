package com.acme.payment;

/** What a shop does after the payment gateway has answered. */
enum NextStep {
    SHIP,
    RETRY_LATER,
    ASK_FOR_ANOTHER_CARD,
    GIVE_UP
}
