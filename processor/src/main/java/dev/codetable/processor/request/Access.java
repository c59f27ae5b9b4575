package dev.codetable.processor.request;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a top-level class in the user's package may use of its superclass.
 *
 * @param from the user's package
 */
record Access(PackageElement from, Elements elements) {

    /** A protected nested class is only for the subclasses of the class around it. */
    boolean toType(TypeElement type) {
        return Nesting.outwards(type).allMatch(part -> isPublic(part) || isInPackage(part));
    }

    boolean toMember(Element member) {
        return isPublic(member) || member.getModifiers().contains(Modifier.PROTECTED) || isInPackage(member);
    }

    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }

    private boolean isInPackage(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return !modifiers.contains(Modifier.PRIVATE)
                && elements.getPackageOf(element).equals(from);
    }
}
