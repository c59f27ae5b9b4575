package dev.codetable.processor.request;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a module shows to others. Where it exports types that mention those of a module which it does not pass on,
 * {@code -Xlint:exports} warns; where it does not, Eclipse's compiler warns of the annotation that says not to.
 */
final class ModuleExports {

    private final ModuleElement module;

    ModuleExports(ModuleElement module) {
        this.module = module;
    }

    /** Tells whether users of a package may not see the types of all these modules. */
    boolean hideAnyOf(Stream<ModuleElement> mentioned, PackageElement from) {
        Set<String> visible = visible();
        return exports(from)
                && mentioned.anyMatch(
                        other -> !visible.contains(other.getQualifiedName().toString()));
    }

    private boolean exports(PackageElement candidate) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .anyMatch(exported ->
                        exported.getPackage().getQualifiedName().contentEquals(candidate.getQualifiedName()));
    }

    private Set<String> visible() {
        var visible = new HashSet<String>(Set.of("java.base"));
        addWithAllPassedOn(module, visible);
        return visible;
    }

    private static void addWithAllPassedOn(ModuleElement module, Set<String> visible) {
        if (visible.add(module.getQualifiedName().toString())) {
            ElementFilter.requiresIn(module.getDirectives()).stream()
                    .filter(RequiresDirective::isTransitive)
                    .forEach(required -> addWithAllPassedOn(required.getDependency(), visible));
        }
    }
}
