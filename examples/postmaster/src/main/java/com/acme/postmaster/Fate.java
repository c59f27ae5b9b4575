package com.acme.postmaster;

/** What becomes of a message after a server has answered. */
enum Fate {
    DELIVERED,
    WAITING,
    BOUNCED
}
