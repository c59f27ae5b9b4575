package dev.codetable.processor;

import com.google.auto.service.AutoService;
import dev.codetable.processor.source.TableLocator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Generates codes, predicates and exceptions for the types annotated with {@code @CodeTable}. */
@AutoService(Processor.class)
public final class CodeTableProcessor extends AbstractProcessor {

    private static final String CODE_TABLE = "dev.codetable.CodeTable";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(CODE_TABLE, OwnGenerated.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(TableLocator.DIRECTORIES_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims what is its own: javac's lint warns of annotations that no processor claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> types = annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(CODE_TABLE))
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
        if (!types.isEmpty()) {
            new Rooms(processingEnv).process(types);
        }
        return OwnGenerated.isAllOf(annotations, round);
    }
}
