package dev.codetable.processor.request;

import javax.lang.model.element.TypeElement;

/**
 * What the root of the generated exceptions extends.
 *
 * @param type the class
 * @param takesCause whether it has a constructor {@code (String, Throwable)}; else it has one {@code (String)}
 * @param checked whether it is a checked exception
 */
public record Superclass(TypeElement type, boolean takesCause, boolean checked) {}
