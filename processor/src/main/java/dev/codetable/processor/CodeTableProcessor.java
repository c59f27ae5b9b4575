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

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.codetable.CodeTable");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(TableLocator.DIRECTORIES_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the annotation: javac's lint warns of those that no processor claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> types = annotations.stream()
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
        if (!types.isEmpty()) {
            new Rooms(processingEnv).process(types);
        }
        return true;
    }
}
