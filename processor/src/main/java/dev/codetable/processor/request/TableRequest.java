package dev.codetable.processor.request;

import dev.codetable.CodeTable;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An annotation as the user wrote it, checked.
 *
 * @param origin the annotated type
 * @param annotation the annotation on it
 * @param tables the tables, in order
 * @param packageName of the annotated type; empty for the unnamed package
 * @param prefix the simple name of the annotated type
 * @param isPublic whether the generated types are public
 * @param exceptions which exceptions to generate
 * @param superclass what their root extends
 * @param stackTraces whether exceptions record where they are made
 * @param shape the shape of the codes
 * @param marksGenerated whether {@code javax.annotation.processing.Generated} resolves in the user's module
 * @param exportsHiddenTypes whether users of the annotated type's module may not see all that generated types mention
 */
public record TableRequest(
        TypeElement origin,
        AnnotationMirror annotation,
        List<TableReference> tables,
        String packageName,
        String prefix,
        boolean isPublic,
        CodeTable.Exceptions exceptions,
        Superclass superclass,
        boolean stackTraces,
        CodeTable.Shape shape,
        boolean marksGenerated,
        boolean exportsHiddenTypes) {}
