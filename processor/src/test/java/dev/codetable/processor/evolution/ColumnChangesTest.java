package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of one's own change. */
class ColumnChangesTest {

    private static final String TABLE = """
            code|name|outcome|httpStatus:int
            1|FULL|permanent|507
            """;
    private static final TableChange RETYPED = TableChange.from(TABLE).to(TABLE.replace(":int", ":long"));
    private static final TableChange REMOVED = TableChange.from(TABLE).to("""
            code|name|outcome
            1|FULL|permanent
            """);
    private static final TableChange BLANKED = TableChange.from(TABLE).to(TABLE.replace("507", ""));

    @TempDir
    Path directory;

    @Test
    void typeThatDoesNotFitDoesNotCompile() {
        RETYPED.user(directory, "int status = DemoCode.FULL.httpStatus(); return status;")
                .before("507")
                .recompiled("does not compile: incompatible types: possible lossy conversion from long to int")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void typeThatFitsCompiles() {
        RETYPED.user(directory, "long status = DemoException.of(1, \"\").httpStatus(); return status;")
                .before("507")
                .recompiled("507")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void removedColumnIsAMethodLess() {
        REMOVED.user(directory, "return DemoCode.FULL.httpStatus();")
                .before("507")
                .recompiled("does not compile: cannot find symbol: method httpStatus()")
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void blankCellsKeepTheMethod() {
        BLANKED.user(directory, "return DemoCode.FULL.httpStatus();")
                .before("507")
                .recompiled("0")
                .compiled("0");
    }
}
