package dev.codetable.processor.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A processor that is given another filer than the compiler's. */
record ProcessorWithFiler(Processor processor, UnaryOperator<Filer> filer) implements Processor {

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, filer.apply(environment.getFiler())));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }

    private record Environment(ProcessingEnvironment compilers, Filer filer) implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return compilers.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compilers.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return compilers.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compilers.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compilers.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compilers.getLocale();
        }
    }
}
