package dev.codetable.processor.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether the methods that generated exceptions declare fit into a superclass, and leave none of its own open. */
final class SuperclassMethods {

    /** The generated methods without parameters that may override one of the superclass, and what they return. */
    private static final Map<String, String> OVERRIDING = Map.of(
            "statusCode", "dev.codetable.StatusCode",
            "outcome", "dev.codetable.Outcome",
            "text", "java.lang.String",
            "fillInStackTrace", "java.lang.Throwable");

    /**
     * Those that a superclass can have none of: what they return, or whether they are there at all, depends on the
     * table, or they are default methods of an interface, which a class would win over, or they decide what is serialized.
     */
    private static final Set<String> ALONE = Set.of(
            "code", "enhancedStatus", "enhancedCode", "isTransient", "isPermanent", "writeReplace", "readResolve");

    private final Elements elements;
    private final Types types;

    SuperclassMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** What is wrong with the methods of a superclass, if anything. */
    Optional<String> flaw(TypeElement type, Access access, boolean stackTraces) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(access::toMember)
                .filter(method -> !(stackTraces && method.getSimpleName().contentEquals("fillInStackTrace")))
                .toList();
        return methods.stream()
                .filter(method -> isGenerated(method) && !canBeOverridden(method))
                .findFirst()
                .map(method -> "has a method %s, where generated exceptions have their own".formatted(describe(method)))
                .or(() -> openMethod(type, methods)
                        .map(method -> "leaves the abstract method %s open".formatted(describe(method))));
    }

    private static boolean isGenerated(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty() && (OVERRIDING.containsKey(name) || ALONE.contains(name));
    }

    private boolean canBeOverridden(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.FINAL) && !modifiers.contains(Modifier.STATIC) && hasGeneratedType(method);
    }

    private boolean hasGeneratedType(ExecutableElement method) {
        String generated = OVERRIDING.get(method.getSimpleName().toString());
        TypeMirror returned = method.getReturnType();
        if (generated == null) {
            return false;
        }
        TypeElement type = elements.getTypeElement(generated);
        return type != null && !returned.getKind().isPrimitive() && types.isSubtype(type.asType(), returned);
    }

    private Optional<ExecutableElement> openMethod(TypeElement type, List<ExecutableElement> methods) {
        return methods.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isGenerated(method))
                .filter(open -> methods.stream().noneMatch(method -> implementsIn(type, method, open)))
                .findFirst();
    }

    private boolean implementsIn(TypeElement type, ExecutableElement method, ExecutableElement open) {
        return !method.getModifiers().contains(Modifier.ABSTRACT) && elements.overrides(method, open, type);
    }

    /** Not by the element's own text, which is another in each compiler. */
    private static String describe(ExecutableElement method) {
        String modifier = method.getModifiers().contains(Modifier.FINAL) ? "final " : "";
        String parameters = method.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .collect(Collectors.joining(", "));
        return "%s%s %s(%s)".formatted(modifier, method.getReturnType(), method.getSimpleName(), parameters);
    }
}
