package dev.codetable.processor.model;

import java.util.Set;

/** What the source of generated types calls by its simple name, so that no field in it may have that name. */
final class UsedInside {

    /** Nested types, and those of the JDK and the runtime. */
    static final Set<String> TYPES = Set.of(
            "All",
            "Arrays",
            "Boolean",
            "Collections",
            "Double",
            "EnhancedStatus",
            "EnumSet",
            "HashMap",
            "Index",
            "Integer",
            "InvalidObjectException",
            "Long",
            "Map",
            "Optional",
            "Outcome",
            "Row",
            "Rows",
            "Sent",
            "Serializable",
            "SmtpReply",
            "StatusCode",
            "String",
            "TableCheck",
            "Unlisted",
            "Value");

    static final Set<String> MEMBERS = Set.of(
            "code",
            "detail",
            "meaning",
            "ordinal",
            "outcome",
            "outcomes",
            "replies",
            "serialVersionUID",
            "subject",
            "text");

    private UsedInside() {}
}
