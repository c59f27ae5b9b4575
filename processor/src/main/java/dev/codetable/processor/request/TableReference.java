package dev.codetable.processor.request;

import javax.lang.model.element.AnnotationValue;

/**
 * One table that an annotation asks for.
 *
 * @param path as written, checked to be relative and well-formed; or {@link dev.codetable.CodeTable#SMTP}
 * @param value where it is written, for messages
 */
public record TableReference(String path, AnnotationValue value) {}
