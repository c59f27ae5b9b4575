package dev.codetable.processor.request;

import dev.codetable.CodeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * {@code @CodeTable} as it stands on a type. A value that the compiler cannot resolve is left out here: the compiler
 * reports it itself, once all processors are through.
 */
final class WrittenAnnotation {

    /** What javac gives in place of any value that it cannot resolve. */
    private static final String UNRESOLVED = "<error>";

    private final TypeElement type;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values;

    private WrittenAnnotation(TypeElement type, AnnotationMirror mirror, Map<String, AnnotationValue> values) {
        this.type = type;
        this.mirror = mirror;
        this.values = values;
    }

    static WrittenAnnotation on(TypeElement type, Elements elements) {
        AnnotationMirror mirror = type.getAnnotationMirrors().stream()
                .filter(candidate -> candidate.getAnnotationType().toString().equals(CodeTable.class.getName()))
                .findFirst()
                .orElseThrow();
        Map<String, AnnotationValue> values = elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
        return new WrittenAnnotation(type, mirror, values);
    }

    TypeElement type() {
        return type;
    }

    AnnotationMirror mirror() {
        return mirror;
    }

    Place place() {
        return new Place(type, mirror, null);
    }

    Place place(AnnotationValue value) {
        return new Place(type, mirror, value);
    }

    AnnotationValue value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The tables, unless one of them is unresolved. */
    Optional<List<TableReference>> tables() {
        AnnotationValue array = value("value");
        if (!(array.getValue() instanceof List<?> elements)) {
            return Optional.empty();
        }
        var tables = new ArrayList<TableReference>();
        for (Object element : elements) {
            if (!(element instanceof AnnotationValue value)
                    || !(value.getValue() instanceof String path)
                    || path.equals(UNRESOLVED)) {
                return Optional.empty();
            }
            // Eclipse's compiler shows the whole value, but not an element of it.
            tables.add(new TableReference(path, elements.size() == 1 ? array : value));
        }
        return Optional.of(List.copyOf(tables));
    }

    Optional<Boolean> flag(String name) {
        return value(name).getValue() instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** The value that is a constant of an enum, unless it is unresolved. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return value(name).getValue() instanceof VariableElement constant
                ? Optional.of(Enum.valueOf(type, constant.getSimpleName().toString()))
                : Optional.empty();
    }
}
