package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An enum becomes a class, here because the annotation asks for it: a table of 2,001 constants would be slow. */
class ShapeChangesTest {

    private static final TableChange ENUM_TO_CLASS = TableChange.from("""
                    code|name|outcome
                    1|FULL|transient
                    2|GONE|permanent
                    """).with("shape = CodeTable.Shape.CLASS");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return DemoCode.GONE;",
                "return DemoCode.values()[1];",
                "return DemoCode.valueOf(\"GONE\");",
                "return DemoCode.GONE.ordinal() == 1 ? \"GONE\" : \"other\";",
                """
                try {
                    throw DemoException.of(2, "");
                } catch (DemoPermanentException.Gone e) {
                    return "GONE";
                }
                """,
                """
                switch (DemoCode.GONE.code()) {
                    case DemoCode.Value.GONE:
                        return "GONE";
                    default:
                        return "other";
                }
                """
            })
    void goesOnWorking(String use) {
        ENUM_TO_CLASS.user(directory, use).before("GONE").recompiled("GONE").compiled("GONE");
    }

    @Test
    void caseDoesNotCompileButGoesOnWorking() {
        ENUM_TO_CLASS
                .user(directory, "switch (DemoCode.GONE) { case GONE: return \"gone\"; default: return \"other\"; }")
                .before("gone")
                .notRecompiled()
                .compiled("gone");
    }

    @Test
    void compareToCompilesButItsOldClassFilesAreRefused() {
        ENUM_TO_CLASS
                .user(directory, "return DemoCode.GONE.compareTo(DemoCode.FULL);")
                .before("1")
                .recompiled("1")
                .compiled("throws VerifyError");
    }

    @ParameterizedTest
    @CsvSource({
        "'new EnumMap<DemoCode, String>(DemoCode.class)', NullPointerException",
        "EnumSet.allOf(DemoCode.class), ClassCastException",
        "EnumSet.of(DemoCode.GONE), VerifyError",
    })
    void collectionsOfEnumsBreak(String use, String thrown) {
        ENUM_TO_CLASS
                .user(directory, "return " + use + ".size();")
                .notRecompiled()
                .compiled("throws " + thrown);
    }
}
