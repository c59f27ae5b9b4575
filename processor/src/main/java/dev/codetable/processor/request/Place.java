package dev.codetable.processor.request;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source a message belongs.
 *
 * @param type the annotated type
 * @param annotation the annotation on it
 * @param value the value in the annotation, or null for the annotation as a whole
 */
public record Place(
        TypeElement type,
        AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
