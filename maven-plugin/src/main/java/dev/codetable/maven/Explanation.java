package dev.codetable.maven;

import dev.codetable.CodedException;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.Code;
import dev.codetable.processor.model.Description;
import dev.codetable.processor.model.Outcomes;
import dev.codetable.processor.model.Reference;
import dev.codetable.processor.model.TableModel;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.MalformedReplyException;
import dev.codetable.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a code what its table says, and of its exception what the generated code does. */
record Explanation(TableModel model, CompiledTable compiled) {

    /** Explains a code, a status or a reply in lines; throws IllegalArgumentException where it is none of them. */
    List<String> of(String text) {
        if (!model.hasEnhanced()) {
            return ofCode(text);
        }
        try {
            return ofStatus(EnhancedStatus.parse(text));
        } catch (IllegalArgumentException noStatus) {
            return ofReply(reply(text));
        }
    }

    private static SmtpReply reply(String text) {
        try {
            return SmtpReply.parse(text);
        } catch (MalformedReplyException malformed) {
            return SmtpReply.search(text).orElseThrow(() -> malformed);
        }
    }

    private List<String> ofCode(String text) {
        StatusCode code = compiled.code(text, model.format());
        var lines = new ArrayList<String>();
        lines.add("outcome:    " + Outcomes.word(code.outcome()));
        lines.add("exception:  " + hierarchy(compiled.exception(text, model.format())));
        lines.add("code:       " + described(code));
        return lines;
    }

    private List<String> ofStatus(EnhancedStatus status) {
        var lines = new ArrayList<String>();
        if (status.outcome().isFailure()) {
            CodedException exception = compiled.exception(status);
            lines.add("outcome:    " + Outcomes.word(exception.outcome()));
            lines.add("exception:  " + hierarchy(Optional.of(exception)));
        } else {
            lines.add("outcome:    " + Outcomes.word(status.outcome()));
            lines.add("exception:  " + hierarchy(Optional.empty()));
        }
        lines.add("status:     " + described(status));
        return lines;
    }

    private List<String> ofReply(SmtpReply reply) {
        Optional<CodedException> exception = compiled.exception(reply);
        StatusCode code = compiled.code(Integer.toString(reply.code()), model.format());
        var lines = new ArrayList<String>();
        lines.add("outcome:    "
                + Outcomes.word(exception.map(CodedException::outcome).orElse(code.outcome())));
        lines.add("exception:  " + hierarchy(exception));
        lines.add("reply code: " + described(code));
        reply.enhancedStatus().ifPresent(status -> {
            lines.add("status:     " + described(status));
            model.pairOf(code.text(), status.toString())
                    .ifPresent(pair -> lines.add(
                            "pair:       " + pair.text() + " " + pair.name() + described(pair.description())));
        });
        if (reply.codesDisagree()) {
            lines.add("Reply code and status disagree; the reply code decides.");
        }
        return lines;
    }

    private String described(StatusCode code) {
        if (code.name().isEmpty()) {
            return code.text() + ", which no row lists"
                    + model.familyOf(code.text())
                            .map(family -> "; in the family " + family.pattern().text())
                            .orElse("; nor is it in a family");
        }
        Description description = model.codes().stream()
                .filter(row -> row.name().equals(code.name()))
                .map(Code::description)
                .findFirst()
                .orElseThrow();
        return code.text() + " " + code.name() + described(description);
    }

    private String described(EnhancedStatus status) {
        return model.enhancedCodes().stream()
                .filter(row -> row.subject() == status.subject() && row.detail() == status.detail())
                .findFirst()
                .map(row -> "x." + row.key() + " " + row.name() + described(row.description()))
                .orElse(status + ", which no row lists");
    }

    private static String described(Description description) {
        String references =
                description.references().stream().map(Reference::label).collect(Collectors.joining("; "));
        return (description.meaning().isEmpty() ? "" : ": " + description.meaning())
                + (references.isEmpty() ? "" : " (" + references + ")");
    }

    /** The exception's class and those that it extends, up to the outcome's. */
    private static String hierarchy(Optional<CodedException> exception) {
        if (exception.isEmpty()) {
            return "none, it is no failure";
        }
        Class<?> type = exception.get().getClass();
        var names = new ArrayList<String>(List.of(type.getCanonicalName()));
        for (Class<?> parent = type.getSuperclass();
                type.getEnclosingClass() != null && CodedException.class.isAssignableFrom(parent.getSuperclass());
                parent = parent.getSuperclass()) {
            names.add(parent.getSimpleName());
        }
        return String.join(", which extends ", names);
    }
}
