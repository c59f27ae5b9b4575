package dev.codetable.processor.request;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types around a nested type. */
final class Nesting {

    private Nesting() {}

    /** The type itself, then those around it, from the inside out. */
    static Stream<TypeElement> outwards(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast);
    }
}
