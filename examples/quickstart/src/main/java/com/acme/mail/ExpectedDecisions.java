package com.acme.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The recipients to write to, in order, each with the decision that is right for the server's reply. */
final class ExpectedDecisions {

    private ExpectedDecisions() {}

    static Map<String, Decision> read() throws IOException {
        try (var in = ExpectedDecisions.class.getResourceAsStream("expected-decisions.tsv")) {
            var decisions = new LinkedHashMap<String, Decision>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        decisions.put(cells[0], Decision.valueOf(cells[1].toUpperCase(Locale.ROOT)));
                    });
            return decisions;
        }
    }
}
