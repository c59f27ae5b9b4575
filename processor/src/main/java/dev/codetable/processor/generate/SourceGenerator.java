package dev.codetable.processor.generate;

import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.request.TableRequest;
import java.util.List;

/** Turns a model into source files. */
public final class SourceGenerator {

    private SourceGenerator() {}

    public static List<GeneratedType> generate(TableRequest request, TableModel model) {
        throw new UnsupportedOperationException();
    }
}
