package dev.codetable.processor;

import dev.codetable.processor.generate.GeneratedType;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types that more than one request of a round would generate. */
final class Clashes {

    private record Claim(Draft draft, GeneratedType type) {}

    private final Map<String, Claim> firsts = new HashMap<>();
    private final Map<Draft, String> messages = new HashMap<>();

    Clashes(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (GeneratedType type : draft.types()) {
                var claim = new Claim(draft, type);
                Claim first = firsts.putIfAbsent(fileName(type), claim);
                if (first != null) {
                    messages.putIfAbsent(draft, message(claim, first));
                    messages.putIfAbsent(first.draft(), message(first, claim));
                }
            }
        }
    }

    /** What to say of a request that generates what another one generates too. */
    Optional<String> of(Draft draft) {
        return Optional.ofNullable(messages.get(draft));
    }

    /** On some disks, names that differ in case or in how an accent is composed are one file. */
    private static String fileName(GeneratedType type) {
        return Normalizer.normalize(type.qualifiedName(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String message(Claim own, Claim other) {
        String name = own.type().qualifiedName();
        String otherName = other.type().qualifiedName();
        return "cannot generate %s: %s is generated for %s%s; rename one of the two annotated types"
                .formatted(
                        name,
                        name.equals(otherName) ? "it" : otherName,
                        other.draft().request().origin().getQualifiedName(),
                        name.equals(otherName) ? " too" : ", the same file on some disks");
    }
}
