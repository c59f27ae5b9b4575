package dev.codetable.processor;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Tells the {@code @Generated} on generated types from that of others. Under {@code -Xlint:processing} somebody has to
 * claim it, and nobody may claim it for code that is not theirs.
 */
final class OwnGenerated {

    static final String ANNOTATION = "javax.annotation.processing.Generated";

    private OwnGenerated() {}

    /** Tells whether all that a round holds of the annotation is on types that Codetable wrote. */
    static boolean isAllOf(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(ANNOTATION))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .allMatch(OwnGenerated::isOwn);
    }

    private static boolean isOwn(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(OwnGenerated::namesCodetable);
    }

    private static boolean namesCodetable(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream()
                .anyMatch(value -> value.toString().contains(CodeTableProcessor.class.getName()));
    }
}
