package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another table is laid over the one in use. */
class LayerChangesTest {

    private static final String TABLE = """
            code|name|outcome
            450|BUSY|transient
            550|GONE|permanent
            x.1.2|BAD_DOMAIN|permanent
            """;

    private static final String LAYER = "code|name|aliases\n550|UNAVAILABLE|GONE\n";

    @TempDir
    Path directory;

    @Test
    void nameOfALayerReplacesTheOneBelow() {
        TableChange.from(TABLE)
                .to(TABLE, "code|name\n550|UNAVAILABLE\n")
                .user(directory, "return DemoCode.GONE;")
                .before("GONE")
                .recompiled("does not compile: cannot find symbol: variable GONE")
                .compiled("throws NoSuchFieldError");
    }

    @Test
    void aliasInALayerKeepsTheNameBelow() {
        TableChange.from(TABLE)
                .to(TABLE, LAYER)
                .user(directory, """
                        try {
                            throw DemoException.of(DemoCode.GONE, "");
                        } catch (DemoPermanentException.Gone e) {
                            return e.getClass().getSimpleName();
                        }
                        """)
                .before("Gone")
                .recompiled("Unavailable")
                .compiled("Unavailable");
    }

    @Test
    void aliasesOfALayerReplaceThoseBelow() {
        TableChange renamed = TableChange.from(TABLE, LAYER);
        String use = "return DemoCode.GONE.code();";

        renamed.to(TABLE, LAYER, "code|name|aliases\n550|NO_MAILBOX|UNAVAILABLE GONE\n")
                .user(directory, use)
                .before("550")
                .recompiled("550")
                .compiled("550");
        renamed.to(TABLE, LAYER, "code|name|aliases\n550|NO_MAILBOX|UNAVAILABLE\n")
                .user(directory, use)
                .before("550")
                .recompiled("does not compile: cannot find symbol: variable GONE")
                .compiled("throws NoSuchFieldError");
    }

    @Test
    void pairWithAnotherOutcomeLeavesTheClassOfItsReply() {
        TableChange.from(TABLE)
                .to(TABLE, "code|name|outcome\n450 4.1.2|DOMAIN_NOT_FOUND|permanent\n")
                .user(directory, """
                        try {
                            throw DemoException.of(450, "4.1.2 Domain not found");
                        } catch (DemoTransientException.Busy e) {
                            return "busy";
                        } catch (DemoPermanentException e) {
                            return "bounce";
                        }
                        """)
                .before("busy")
                .recompiled("bounce")
                .compiled("bounce");
    }
}
