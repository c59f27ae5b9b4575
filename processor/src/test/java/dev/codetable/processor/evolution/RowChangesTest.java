package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Rows come and go. */
class RowChangesTest {

    private static final String TABLE = """
            code|name|outcome
            4??||transient
            450|BUSY|transient
            550|GONE|permanent
            """;
    private static final TableChange ADDED = TableChange.from(TABLE).to(TABLE + "451|SLOW|transient");
    private static final TableChange REMOVED =
            TableChange.from(TABLE + "451|SLOW|transient").to(TABLE);
    private static final TableChange RENUMBERED =
            TableChange.from(TABLE + "451|DISK_FULL|transient").to(TABLE + "452|DISK_FULL|transient");

    /** Catches what has the code 451. */
    private static final String CATCH = """
            try {
                throw DemoException.of(451, "");
            } catch (DemoTransientException e) {
                return "retry";
            } catch (DemoPermanentException e) {
                return "bounce";
            }
            """;

    private static final String SWITCH_OVER_CONSTANTS = """
            return switch (DemoCode.valueOf("SLOW")) {
                case BUSY -> "busy";
                case GONE -> "gone";
            };
            """;

    @TempDir
    Path directory;

    @Test
    void catchTakesAnAddedRow() {
        ADDED.user(directory, CATCH).before("retry").recompiled("retry").compiled("retry");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void switchOverExceptionsTakesAnAddedRow() {
        ADDED.user(directory, """
                        return switch (DemoException.of(451, "")) {
                            case DemoTransientException e -> "retry";
                            case DemoPermanentException.Gone e -> "gone";
                            case DemoPermanentException e -> "bounce";
                            case DemoUnclassifiedException e -> "retry";
                        };
                        """).before("retry").recompiled("retry").compiled("retry");
    }

    @Test
    void switchOverConstantsWithoutDefaultBreaksWithAnAddedRow() {
        ADDED.options("--release", "17")
                .user(directory, SWITCH_OVER_CONSTANTS)
                .recompiled("does not compile: the switch expression does not cover all possible input values")
                .compiled("throws IncompatibleClassChangeError");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void switchOverConstantsCompiledForJava21HasNoMatchForAnAddedRow() {
        ADDED.options("--release", "21").user(directory, SWITCH_OVER_CONSTANTS).compiled("throws MatchException");
    }

    @Test
    void switchOverConstantsWithoutDefaultGoesOnWorkingForOtherRows() {
        ADDED.user(directory, SWITCH_OVER_CONSTANTS.replace("SLOW", "GONE"))
                .before("gone")
                .compiled("gone");
    }

    @Test
    void switchOverConstantsWithDefaultTakesAnAddedRow() {
        ADDED.user(directory, """
                        return switch (DemoCode.valueOf("SLOW")) {
                            case BUSY -> "busy";
                            default -> "other";
                        };
                        """).recompiled("other").compiled("other");
    }

    @Test
    void rowAddedWithAnotherOutcomeIsCaughtElsewhere() {
        TableChange.from(TABLE)
                .to(TABLE + "451|SLOW|permanent")
                .user(directory, CATCH)
                .before("retry")
                .recompiled("bounce")
                .compiled("bounce");
    }

    @Test
    void rowAddedAsASuccessHasNoException() {
        TableChange.from(TABLE)
                .to(TABLE + "451|SLOW|success")
                .user(directory, CATCH)
                .before("retry")
                .recompiled("throws IllegalArgumentException")
                .compiled("throws IllegalArgumentException");
    }

    @Test
    void rowAddedInBetweenMovesOrdinals() {
        TableChange inBetween = TableChange.from("""
                        code|name|outcome
                        3|HIGH|permanent
                        1|LOW|permanent
                        """).to("""
                        code|name|outcome
                        3|HIGH|permanent
                        2|MIDDLE|permanent
                        1|LOW|permanent
                        """);

        inBetween
                .user(directory, "return DemoCode.LOW.ordinal() + Arrays.toString(DemoCode.values());")
                .before("1[HIGH, LOW]")
                .recompiled("2[HIGH, MIDDLE, LOW]")
                .compiled("2[HIGH, MIDDLE, LOW]");
        inBetween
                .user(directory, "switch (DemoCode.LOW) { case LOW: return \"low\"; default: return \"other\"; }")
                .before("low")
                .recompiled("low")
                .compiled("low");
    }

    @Test
    void constantOfARemovedRowIsGone() {
        REMOVED.user(directory, "return DemoCode.SLOW;")
                .before("SLOW")
                .recompiled("does not compile: cannot find symbol: variable SLOW")
                .compiled("throws NoSuchFieldError");
    }

    @Test
    void classOfARemovedRowIsGone() {
        REMOVED.user(directory, "return new DemoTransientException.Slow(\"\").outcome();")
                .before("TRANSIENT")
                .recompiled("does not compile: cannot find symbol: class Slow")
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void codeOfARemovedRowHasTheOutcomeOfItsFamily() {
        REMOVED.user(directory, "return DemoCode.of(451).name() + DemoCode.of(451).outcome();")
                .before("SLOWTRANSIENT")
                .recompiled("TRANSIENT")
                .compiled("TRANSIENT");
    }

    @Test
    void numberChangesUnderTheSameName() {
        RENUMBERED
                .user(directory, "return DemoCode.DISK_FULL.code() + \" \" + DemoCode.find(451);")
                .before("451 Optional[DISK_FULL]")
                .recompiled("452 Optional.empty")
                .compiled("452 Optional.empty");
    }

    @Test
    void numberIsCompiledIn() {
        RENUMBERED
                .user(directory, "return DemoCode.Value.DISK_FULL;")
                .before("451")
                .recompiled("452")
                .compiled("451");
    }

    @Test
    void comparingClassesBreaksWithAnAddedRow() {
        ADDED.user(directory, "return DemoException.of(451, \"\").getClass() == DemoTransientException.class;")
                .before("true")
                .recompiled("false")
                .compiled("false");
    }
}
