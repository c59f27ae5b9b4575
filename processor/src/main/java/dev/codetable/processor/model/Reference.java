package dev.codetable.processor.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a code is defined.
 *
 * @param label as written
 * @param url what it links to, if it can be told
 */
public record Reference(String label, Optional<String> url) {

    private static final Pattern RFC = Pattern.compile("RFC ([1-9][0-9]*)(?: ([0-9]+(?:\\.[0-9]+)*))?");
    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+");

    /** Reads references that are separated by semicolon and space. */
    static List<Reference> list(String text) {
        return Arrays.stream(text.split("; ", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(label -> new Reference(label, url(label)))
                .toList();
    }

    private static Optional<String> url(String label) {
        Matcher rfc = RFC.matcher(label);
        if (rfc.matches()) {
            String page = "https://www.rfc-editor.org/rfc/rfc" + rfc.group(1);
            return Optional.of(rfc.group(2) == null ? page : page + "#section-" + rfc.group(2));
        }
        return URL.matcher(label).matches() && isUri(label) ? Optional.of(label) : Optional.empty();
    }

    /** Javadoc's lint takes no other links. */
    private static boolean isUri(String label) {
        try {
            new URI(label);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
