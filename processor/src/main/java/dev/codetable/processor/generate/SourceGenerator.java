package dev.codetable.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.codetable.CodeTable;
import dev.codetable.processor.model.OutcomeClasses;
import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.request.TableRequest;
import dev.codetable.processor.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns a model into source files. */
public final class SourceGenerator {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.codetable.processor.CodeTableProcessor";

    private final Target target;

    private SourceGenerator(Target target) {
        this.target = target;
    }

    public static List<GeneratedType> generate(TableRequest request, TableModel model, Provenance provenance) {
        return new SourceGenerator(new Target(request, model, provenance)).generate();
    }

    private List<GeneratedType> generate() {
        List<GeneratedType> types = new ArrayList<>();
        types.add(type(CodeSource.of(target)));
        if (target.model().shape() == CodeTable.Shape.CLASS) {
            types.add(type(new ConstantHolders(target).type()));
        }
        if (target.model().hasEnhanced()) {
            types.add(type(EnhancedCodeEnum.of(target)));
        }
        if (target.hasExceptions()) {
            types.add(type(RootException.of(target)));
            for (OutcomeClasses classes : target.model().classes()) {
                types.add(type(OutcomeException.of(target, classes)));
            }
        }
        return List.copyOf(types);
    }

    private GeneratedType type(TypeSpec.Builder type) {
        TableRequest request = target.request();
        if (request.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (request.marksGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (request.isPublic() && request.exportsHiddenTypes()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "exports")
                    .build());
        }
        TypeSpec spec = type.build();
        JavaFile file = JavaFile.builder(request.packageName(), spec)
                .addFileComment("$L", String.join("\n", target.provenance().lines()))
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String name = request.packageName().isEmpty() ? spec.name() : request.packageName() + "." + spec.name();
        return new GeneratedType(name, ascii(file.toString()));
    }

    /** Escapes what is not ASCII, so that the file means the same in whatever encoding the compiler writes and reads. */
    private static String ascii(String source) {
        var ascii = new StringBuilder(source.length());
        source.chars().forEach(c -> {
            if (c < 0x80) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format("\\u%04x", c));
            }
        });
        return ascii.toString();
    }
}
