package dev.codetable.processor.request;

import dev.codetable.CodeTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the user asks for with {@code @CodeTable} on a type, and checks all that needs no table. */
public final class RequestReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final SourceVersion sourceVersion;
    private final Elements elements;
    private final SuperclassReader superclasses;

    public RequestReader(ProcessingEnvironment environment) {
        sourceVersion = environment.getSourceVersion();
        elements = environment.getElementUtils();
        superclasses = new SuperclassReader(elements, environment.getTypeUtils());
    }

    /** Reads a request; empty if there is anything wrong that {@code problems} or the compiler itself reports. */
    public Optional<TableRequest> read(TypeElement type, RequestProblems problems) {
        var annotation = WrittenAnnotation.on(type, elements);
        if (sourceVersion.compareTo(SourceVersion.RELEASE_17) < 0) {
            problems.add(
                    annotation.place(),
                    "generated exceptions are sealed classes, which need Java 17; this compilation is for Java "
                            + sourceVersion.name().replace("RELEASE_", ""));
            return Optional.empty();
        }
        checkVisibility(annotation, problems);
        Optional<List<TableReference>> tables = annotation.tables();
        tables.ifPresent(written -> checkTables(written, annotation, problems));
        Optional<Superclass> superclass = superclasses.read(annotation, problems);
        Optional<CodeTable.Exceptions> exceptions = annotation.constant("exceptions", CodeTable.Exceptions.class);
        Optional<Boolean> stackTraces = annotation.flag("stackTraces");
        Optional<CodeTable.Shape> shape = annotation.constant("shape", CodeTable.Shape.class);
        if (!problems.isEmpty()
                || tables.isEmpty()
                || superclass.isEmpty()
                || exceptions.isEmpty()
                || stackTraces.isEmpty()
                || shape.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TableRequest(
                type,
                annotation.mirror(),
                tables.get(),
                elements.getPackageOf(type).getQualifiedName().toString(),
                type.getSimpleName().toString(),
                isPublic(type),
                exceptions.get(),
                superclass.get(),
                stackTraces.get(),
                shape.get(),
                marksGenerated(type),
                exportsHiddenTypes(type, superclass.get().type())));
    }

    private static void checkVisibility(WrittenAnnotation annotation, RequestProblems problems) {
        Nesting.outwards(annotation.type())
                .filter(type -> type.getModifiers().contains(Modifier.PRIVATE))
                .findFirst()
                .ifPresent(type -> problems.add(
                        annotation.place(),
                        "%s is private, but the generated types are top-level: make it package-private"
                                .formatted(type.getSimpleName())));
    }

    private static void checkTables(
            List<TableReference> tables, WrittenAnnotation annotation, RequestProblems problems) {
        if (tables.isEmpty()) {
            problems.add(
                    annotation.place(annotation.value("value")),
                    "no table is given; name one such as com/acme/codes.tsv, or leave the value out for SMTP");
        }
        for (TableReference table : tables) {
            if (!table.path().equals(CodeTable.SMTP)) {
                TablePath.flaw(table.path()).ifPresent(flaw -> problems.add(annotation.place(table.value()), flaw));
            }
        }
    }

    private static boolean isPublic(TypeElement type) {
        return Nesting.outwards(type).allMatch(part -> part.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Asks for the user's own module: some other one may see the annotation where the user's does not. */
    private boolean marksGenerated(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module != null && elements.getTypeElement(module, GENERATED) != null;
    }

    private boolean exportsHiddenTypes(TypeElement type, TypeElement superclass) {
        ModuleElement module = elements.getModuleOf(type);
        if (module == null || module.isUnnamed()) {
            return false;
        }
        Stream<ModuleElement> mentioned = Stream.of(CodeTable.class.getName(), GENERATED)
                .map(name -> elements.getTypeElement(module, name))
                .filter(Objects::nonNull)
                .map(elements::getModuleOf);
        return new ModuleExports(module)
                .hideAnyOf(
                        Stream.concat(mentioned, Stream.of(elements.getModuleOf(superclass))),
                        elements.getPackageOf(type));
    }
}
