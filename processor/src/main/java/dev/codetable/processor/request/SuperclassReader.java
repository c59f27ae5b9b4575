package dev.codetable.processor.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the superclass of an annotation, and says why a class is none to extend. */
final class SuperclassReader {

    private static final String NO_CONSTRUCTOR =
            "has no accessible constructor (String, Throwable) or (String) without checked exceptions";

    private final Elements elements;
    private final Types types;
    private final SuperclassMethods methods;

    SuperclassReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.methods = new SuperclassMethods(elements, types);
    }

    Optional<Superclass> read(WrittenAnnotation annotation, RequestProblems problems) {
        AnnotationValue value = annotation.value("superclass");
        Optional<TypeElement> type = typeIn(value);
        if (type.isEmpty()) {
            problems.add(
                    annotation.place(value),
                    "superclass: there is no such exception class; one generated in the same compilation cannot be used");
            return Optional.empty();
        }
        var access = new Access(elements.getPackageOf(annotation.type()), elements);
        boolean stackTraces = annotation.flag("stackTraces").orElse(true);
        Optional<String> flaw = flaw(type.get(), access, stackTraces);
        flaw.ifPresent(text -> problems.add(
                annotation.place(value), "superclass: " + type.get().getQualifiedName() + " " + text));
        return flaw.isEmpty() ? Optional.of(superclass(type.get(), access)) : Optional.empty();
    }

    /** The class, unless it is unresolved: then it is text in javac and an error type in ecj. */
    private Optional<TypeElement> typeIn(AnnotationValue value) {
        if (value.getValue() instanceof TypeMirror type
                && types.asElement(type) instanceof TypeElement element
                && isSubclassOf(element, "java.lang.Exception")) {
            return Optional.of(element);
        }
        return Optional.empty();
    }

    private Optional<String> flaw(TypeElement type, Access access, boolean stackTraces) {
        Set<Modifier> modifiers = type.getModifiers();
        if (!access.toType(type)) {
            return Optional.of("is not accessible from the package of the annotated type");
        }
        if (modifiers.contains(Modifier.FINAL)) {
            return Optional.of("is final");
        }
        if (modifiers.contains(Modifier.SEALED)) {
            return Optional.of("is sealed");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is an inner class; make it static");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("is generic");
        }
        return methods.flaw(type, access, stackTraces)
                .or(() -> takesCause(type, access) || takesMessage(type, access)
                        ? Optional.empty()
                        : Optional.of(NO_CONSTRUCTOR));
    }

    private Superclass superclass(TypeElement type, Access access) {
        return new Superclass(type, takesCause(type, access), !isSubclassOf(type, "java.lang.RuntimeException"));
    }

    private boolean takesCause(TypeElement type, Access access) {
        return hasConstructor(type, access, List.of("java.lang.String", "java.lang.Throwable"));
    }

    private boolean takesMessage(TypeElement type, Access access) {
        return hasConstructor(type, access, List.of("java.lang.String"));
    }

    private boolean hasConstructor(TypeElement type, Access access, List<String> parameters) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(access::toMember)
                .filter(constructor -> parameters.equals(parameterTypes(constructor)))
                .anyMatch(constructor -> constructor.getThrownTypes().stream().allMatch(this::isUnchecked));
    }

    /** The names of the types, without any annotations on them. */
    private List<String> parameterTypes(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(parameter -> types.asElement(parameter.asType()))
                .map(element -> element instanceof TypeElement type
                        ? type.getQualifiedName().toString()
                        : "")
                .toList();
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return types.asElement(thrown) instanceof TypeElement type
                && (isSubclassOf(type, "java.lang.RuntimeException") || isSubclassOf(type, "java.lang.Error"));
    }

    private boolean isSubclassOf(TypeElement type, String name) {
        TypeElement superclass = elements.getTypeElement(name);
        return superclass != null && types.isSubtype(type.asType(), superclass.asType());
    }
}
