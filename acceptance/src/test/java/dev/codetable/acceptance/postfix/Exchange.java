package dev.codetable.acceptance.postfix;

import dev.codetable.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client sends, and what is to come back.
 *
 * @param commands what is sent after the start of a session; the reply is that to the last one
 * @param access what the access map says of the address in the last command; empty if nothing
 * @param status the enhanced status in the reply; empty if there is none
 * @param exception the simple name of the class, with that of the class around it; empty if there is none
 * @param logged whether Postfix logs the reply
 */
record Exchange(
        List<String> commands,
        String access,
        int code,
        String status,
        Outcome outcome,
        String exception,
        boolean logged) {

    private static final Pattern ADDRESS = Pattern.compile("<(.+)>");

    static List<Exchange> all() throws IOException {
        try (InputStream in = Exchange.class.getResourceAsStream("exchanges.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Exchange::of)
                    .toList();
        }
    }

    private static Exchange of(String line) {
        String[] cells = line.split("\t", -1);
        return new Exchange(
                List.of(cells[0].translateEscapes().split(" / ")),
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                Outcome.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5],
                cells[6].equals("yes"));
    }

    /** The line for Postfix's access map. */
    Optional<String> accessRule() {
        return access.isEmpty() ? Optional.empty() : Optional.of(address() + " " + access);
    }

    private String address() {
        Matcher address = ADDRESS.matcher(last());
        if (!address.find()) {
            throw new IllegalArgumentException("no address in " + commands);
        }
        return address.group(1);
    }

    /** The name of the last command. */
    String verb() {
        return last().split(" ")[0];
    }

    private String last() {
        return commands.get(commands.size() - 1);
    }

    /** How the lines of the reply start, by RFC 2034 all of them. */
    String start(char separator) {
        return status.isEmpty() ? code + "" + separator : code + "" + separator + status + " ";
    }

    @Override
    public String toString() {
        return String.join(" / ", commands) + (access.isEmpty() ? "" : " (" + access + ")");
    }
}
