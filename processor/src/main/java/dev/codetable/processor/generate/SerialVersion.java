package dev.codetable.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The version of every serialisable class that is generated. */
final class SerialVersion {

    static final FieldSpec FIELD = FieldSpec.builder(
                    TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("1")
            .build();

    private SerialVersion() {}
}
