package dev.codetable.processor.testing;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A compiler's environment with a filer of the test's own. */
record EnvironmentWithFiler(ProcessingEnvironment compilers, Filer filer) implements ProcessingEnvironment {

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
