package com.acme.mail;

/** What to do after the server has answered. */
enum Decision {
    DONE,

    /** Send the same message again, later. */
    RETRY,

    /** Tell the author, and never write to this address again. */
    SUPPRESS,

    /** Tell the author. */
    BOUNCE
}
