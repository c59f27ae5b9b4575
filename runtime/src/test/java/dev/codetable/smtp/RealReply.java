package dev.codetable.smtp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.codetable.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A row of {@code replies.jsonl}: what a real server sent, and what a careful postmaster reads in it. */
record RealReply(
        String id,
        Form form,
        String raw,
        Set<Optional<Integer>> codes,
        Set<Optional<EnhancedStatus>> statuses,
        Set<Outcome> outcomes) {

    enum Form {
        WIRE,
        FLATTENED,
        REPORT
    }

    static List<RealReply> all() {
        return lines("/replies.jsonl").map(RealReply::of).toList();
    }

    static List<RealReply> wire() {
        return all().stream().filter(reply -> reply.form == Form.WIRE).toList();
    }

    static Stream<JsonObject> lines(String resource) {
        try (var in = RealReply.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Gson().fromJson(line, JsonObject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealReply of(JsonObject row) {
        return new RealReply(
                row.get("id").getAsString(),
                Form.valueOf(row.get("form").getAsString().toUpperCase(Locale.ROOT)),
                row.get("raw").getAsString(),
                Set.copyOf(answers(row, "basic")
                        .map(value -> value.map(Integer::valueOf))
                        .toList()),
                Set.copyOf(answers(row, "enhanced")
                        .map(value -> value.map(EnhancedStatus::parse))
                        .toList()),
                Set.copyOf(answers(row, "kind")
                        .map(value -> outcome(value.orElseThrow()))
                        .toList()));
    }

    /** The answer, and the other answer that is fair where there is one. */
    private static Stream<Optional<String>> answers(JsonObject row, String name) {
        var answers = new ArrayList<Optional<String>>();
        answers.add(text(row.get(name)));
        if (row.has("alt_" + name)) {
            answers.add(text(row.get("alt_" + name)));
        }
        return answers.stream().distinct();
    }

    private static Optional<String> text(JsonElement value) {
        return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
    }

    private static Outcome outcome(String kind) {
        return Outcome.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return id + " " + raw.lines().findFirst().orElse("");
    }
}
