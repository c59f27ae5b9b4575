package dev.codetable.processor.builtin;

import dev.codetable.StatusCode;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The generated API as the tests call it; {@code SmtpUser.java} implements it the way a user would write it. */
public interface SmtpApi {

    List<ReplyRow> replyCodes();

    List<EnhancedRow> enhancedCodes();

    Optional<StatusCode> find(int code);

    Optional<StatusCode> named(String name);

    StatusCode of(int code);

    Optional<EnhancedRow> find(EnhancedStatus status);

    EnhancedStatus asTransient(EnhancedStatus status);

    EnhancedStatus asPermanent(EnhancedStatus status);

    /** Returns the texts of the reply codes that the status goes with. */
    List<String> replies(EnhancedStatus status);

    /** Returns the names of the groups whose predicate is true of the status. */
    Set<String> groups(EnhancedStatus status);

    Thrown exception(int code, String text);

    Thrown exception(EnhancedStatus status, String text);

    Thrown exception(int code, EnhancedStatus status, String text);

    /** Turns a constant's name into a class's: {@code MAILBOX_FULL} into {@code MailboxFull}. */
    static String pascalCase(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
