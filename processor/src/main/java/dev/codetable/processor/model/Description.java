package dev.codetable.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a table says about a code for people to read.
 *
 * @param meaning one line; empty where the table has none
 * @param references where the code is defined
 * @param deprecation why it should not be used any more, if so
 */
public record Description(String meaning, List<Reference> references, Optional<String> deprecation) {}
