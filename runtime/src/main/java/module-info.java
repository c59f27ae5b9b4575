/** The types that generated code and its users share: the annotation, outcomes, codes, exceptions and SMTP replies. */
module dev.codetable {
    exports dev.codetable;
    exports dev.codetable.smtp;
}
