package dev.codetable.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.codetable.processor.model.Description;
import java.util.List;

/** How generated code says that something should not be used any more. */
final class Deprecation {

    private Deprecation() {}

    static boolean isIn(Description description) {
        return description.deprecation().isPresent();
    }

    static List<AnnotationSpec> of(Description description) {
        return isIn(description)
                ? List.of(AnnotationSpec.builder(Deprecated.class).build())
                : List.of();
    }

    /** Returns the comment of an older name; {@code link} leads to the one to use instead. */
    static CodeBlock renamed(String link) {
        return Javadoc.of("An older name of " + link + ".", "@deprecated Use " + link + ".");
    }
}
