package com.acme.bounces;

/** What a report says of one recipient. */
enum Result {
    /** Delayed, delivered, relayed or expanded: nothing to do. */
    NOT_FAILED,

    /** Refused for good. Whether the address is to blame is for the exception's class to say. */
    FAILED,

    /**
     * The sender stopped trying, or does not say why it failed. The message is lost, so sending it again is not for a
     * program to decide; and nothing is known against the address, so it is not suppressed.
     */
    GAVE_UP
}
