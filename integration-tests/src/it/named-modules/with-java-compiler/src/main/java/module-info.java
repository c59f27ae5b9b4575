/** Mail. */
module com.acme.mail {
    requires dev.codetable;
    requires static java.compiler;

    exports com.acme.mail;
}
