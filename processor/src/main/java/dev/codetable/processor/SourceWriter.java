package dev.codetable.processor;

import dev.codetable.processor.generate.GeneratedType;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Writes source files, each with the annotated type as the one element that it originates from. */
final class SourceWriter {

    private final Filer filer;
    private final ProblemReporter reporter;

    SourceWriter(Filer filer, ProblemReporter reporter) {
        this.filer = filer;
        this.reporter = reporter;
    }

    void write(Draft draft) {
        for (GeneratedType type : draft.types()) {
            if (!write(type, draft)) {
                return;
            }
        }
    }

    private boolean write(GeneratedType type, Draft draft) {
        try (Writer file = filer.createSourceFile(
                        type.qualifiedName(), draft.request().origin())
                .openWriter()) {
            file.write(type.source());
            return true;
        } catch (FilerException e) {
            reporter.report(
                    draft.place(),
                    "cannot generate %s: there is such a type already; rename it or the annotated type, or clean the build"
                            .formatted(type.qualifiedName()));
        } catch (IOException e) {
            reporter.report(draft.place(), "cannot write %s: %s".formatted(type.qualifiedName(), e.getMessage()));
        }
        return false;
    }
}
