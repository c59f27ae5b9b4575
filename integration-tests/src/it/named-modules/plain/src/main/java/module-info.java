/** Mail. */
module com.acme.mail {
    requires dev.codetable;

    exports com.acme.mail;
}
