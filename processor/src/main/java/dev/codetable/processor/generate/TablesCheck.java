package dev.codetable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.codetable.CodeTable;
import dev.codetable.TableCheck;
import dev.codetable.processor.source.TableDigest;
import javax.lang.model.element.Modifier;

/** Writes the method by which a test finds out that the build has missed a change of a table. */
final class TablesCheck {

    private TablesCheck() {}

    /** Opens the tables from inside the generated type, since nobody else may in a named module. */
    static MethodSpec of(Target target) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("checkTables")
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Javadoc.of(
                        "Fails where a table is no longer what this type was generated from, for a test to call.",
                        "@throws IllegalStateException if a table has changed since, or is not on the class path"));
        for (TableDigest table : target.provenance().tables()) {
            if (table.path().equals(CodeTable.SMTP)) {
                method.addStatement("$T.checkSmtp(\n$T.class, $S)", TableCheck.class, target.code(), table.sha256());
            } else {
                method.addStatement(
                        "$1T.check(\n$2T.class,\n$3L,\n$2T.class.getResourceAsStream($4L),\n$5S)",
                        TableCheck.class,
                        target.code(),
                        StringLiteral.of(table.path()),
                        StringLiteral.of("/" + table.path()),
                        table.sha256());
            }
        }
        return method.build();
    }
}
