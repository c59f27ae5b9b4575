package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and classes change, with aliases and without. */
class NameChangesTest {

    private static final TableChange RENAMED = TableChange.from("""
                    code|name|outcome
                    1|FULL|permanent
                    """).to("""
                    code|name|outcome
                    1|TOO_FULL|permanent
                    """);
    private static final TableChange RENAMED_WITH_ALIAS = TableChange.from("""
                    code|name|outcome
                    1|FULL|permanent
                    """).to("""
                    code|name|outcome|aliases
                    1|TOO_FULL|permanent|FULL
                    """);
    private static final TableChange CLASS_SWITCHED_OFF = TableChange.from("""
                    code|name|outcome|exception|aliases
                    1|FULL|permanent||OLD
                    """).to("""
                    code|name|outcome|exception|aliases
                    1|FULL|permanent|-|OLD
                    """);
    private static final TableChange CLASS_RENAMED = TableChange.from("""
                    code|name|outcome|exception|aliases
                    1|FULL|permanent||OLD
                    """).to("""
                    code|name|outcome|exception|aliases
                    1|FULL|permanent|Overflow|OLD
                    """);
    private static final TableChange SHARED = TableChange.from("""
                    code|name|outcome|exception
                    1?|TENS|permanent|
                    2?|TWENTIES|permanent|
                    10|FULL|permanent|Storage
                    """).to("""
                    code|name|outcome|exception
                    1?|TENS|permanent|
                    2?|TWENTIES|permanent|
                    10|FULL|permanent|Storage
                    20|TOO_FULL|permanent|Storage
                    """);
    private static final TableChange DEPRECATED = TableChange.from("""
                    code|name|outcome|deprecated
                    1|FULL|permanent|
                    """).to("""
                    code|name|outcome|deprecated
                    1|FULL|permanent|Use another
                    """);

    private static final String CATCH = """
            try {
                throw DemoException.of(1, "");
            } catch (DemoPermanentException.Full e) {
                return "full";
            } catch (DemoException e) {
                return "other";
            }
            """;
    private static final String SWITCH = """
            switch (DemoCode.find(1).orElseThrow()) {
                case FULL:
                    return "full";
                default:
                    return "other";
            }
            """;

    @TempDir
    Path directory;

    @Test
    void constantIsGoneWithoutAlias() {
        RENAMED.user(directory, "return DemoCode.FULL.code();")
                .before("1")
                .recompiled("does not compile: cannot find symbol: variable FULL")
                .compiled("throws NoSuchFieldError");
    }

    @Test
    void numberIsGoneWithoutAliasButCompiledIn() {
        RENAMED.user(directory, "return DemoCode.Value.FULL;")
                .before("1")
                .recompiled("does not compile: cannot find symbol: variable FULL")
                .compiled("1");
    }

    @Test
    void classIsGoneWithoutAliasEvenWhereNothingIsThrown() {
        RENAMED.user(directory, """
                        try {
                            return "fine";
                        } catch (DemoPermanentException.Full e) {
                            return "full";
                        }
                        """)
                .before("fine")
                .recompiled("does not compile: cannot find symbol: class Full")
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void compiledCaseNoLongerMatchesWithoutAlias() {
        RENAMED.user(directory, SWITCH).before("full").notRecompiled().compiled("other");
    }

    @Test
    void constantAndNumberGoOnWorkingWithAlias() {
        RENAMED_WITH_ALIAS
                .user(directory, "return DemoCode.FULL.code() + DemoCode.Value.FULL;")
                .before("2")
                .recompiled("2")
                .compiled("2");
    }

    @Test
    void catchGoesOnWorkingWithAlias() {
        RENAMED_WITH_ALIAS
                .user(directory, CATCH)
                .before("full")
                .recompiled("full")
                .compiled("full");
    }

    @Test
    void constructorGoesOnWorkingWithAlias() {
        RENAMED_WITH_ALIAS
                .user(directory, "return new DemoPermanentException.Full(\"\").code();")
                .before("1")
                .recompiled("1")
                .compiled("1");
    }

    @Test
    void compilerWarnsOfAnAlias() {
        RENAMED_WITH_ALIAS
                .javac("-Xlint:deprecation")
                .user(directory, "DemoPermanentException.Full e = null; return DemoCode.FULL;")
                .told(
                        "codes.DemoPermanentException.Full in codes.DemoPermanentException has been deprecated",
                        "FULL in codes.DemoCode has been deprecated");
    }

    @Test
    void caseDoesNotCompileWithAliasButGoesOnWorking() {
        RENAMED_WITH_ALIAS
                .user(directory, SWITCH)
                .before("full")
                .notRecompiled()
                .compiled("full");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void compiledCaseBesideCaseNullNoLongerMatchesEvenWithAlias() {
        RENAMED_WITH_ALIAS.user(directory, """
                        return switch (DemoCode.find(1).orElse(null)) {
                            case FULL -> "full";
                            case null, default -> "other";
                        };
                        """).before("full").notRecompiled().compiled("other");
    }

    /** Eclipse's compiler takes the alias, which is no constant of the enum, and stores what does not work. */
    @Test
    void annotationValueIsGoneEvenWithAlias() {
        RENAMED_WITH_ALIAS
                .javac()
                .user(directory, "return Holder.class.getAnnotation(About.class).value();", """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface About {
                            DemoCode value();
                        }

                        @About(DemoCode.FULL)
                        static class Holder {}
                        """)
                .before("FULL")
                .notRecompiled()
                .compiled("throws EnumConstantNotPresentException");
    }

    @Test
    void nameIsTheNewOneAndOnlyNamedFindsTheOld() {
        RENAMED_WITH_ALIAS
                .user(directory, "return DemoCode.named(\"FULL\").orElseThrow().name();")
                .before("FULL")
                .recompiled("TOO_FULL")
                .compiled("TOO_FULL");
        RENAMED_WITH_ALIAS
                .user(directory, "return DemoCode.valueOf(\"FULL\");")
                .before("FULL")
                .recompiled("throws IllegalArgumentException")
                .compiled("throws IllegalArgumentException");
    }

    @Test
    void exceptionOfTheOldClassIsNotOfTheNewOne() {
        RENAMED_WITH_ALIAS
                .user(
                        directory,
                        "return new DemoPermanentException.Full(\"\").getClass().getSimpleName() + ' '"
                                + " + DemoException.of(1, \"\").getClass().getSimpleName();")
                .before("Full Full")
                .recompiled("Full TooFull")
                .compiled("Full TooFull");
    }

    @ParameterizedTest
    @CsvSource({"FULL, Full", "TOO_FULL, TooFull", "QUOTA, Quota"})
    void namesOfAllTimesGoOnWorking(String constant, String exception) {
        TableChange.from("code|name|outcome\n1|" + constant + "|permanent\n")
                .to("""
                        code|name|outcome|aliases
                        1|OVERFLOW|permanent|FULL TOO_FULL QUOTA
                        """)
                .user(directory, """
                        try {
                            throw DemoException.of(DemoCode.%s, "");
                        } catch (DemoPermanentException.%s e) {
                            return e.code();
                        }
                        """.formatted(constant, exception))
                .before("1")
                .recompiled("1")
                .compiled("1");
    }

    @Test
    void rewordingRenamesWhereTheNameIsDerived() {
        TableChange.from("code|outcome|meaning\n1|permanent|Disk full\n")
                .to("code|outcome|meaning\n1|permanent|No space left\n")
                .user(directory, "return DemoCode.DISK_FULL;")
                .before("DISK_FULL")
                .recompiled("does not compile: cannot find symbol: variable DISK_FULL")
                .compiled("throws NoSuchFieldError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Full", "Old"})
    void classAndThoseOfAliasesAreGoneWhereAnotherIsGiven(String oldClass) {
        CLASS_RENAMED
                .user(directory, CATCH.replace("Full", oldClass))
                .before("full")
                .recompiled("does not compile: cannot find symbol: class " + oldClass)
                .compiled("throws NoClassDefFoundError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Full", "Old"})
    void classAndThoseOfAliasesAreGoneWhereItIsSwitchedOff(String oldClass) {
        CLASS_SWITCHED_OFF
                .user(directory, CATCH.replace("Full", oldClass))
                .before("full")
                .recompiled("does not compile: cannot find symbol: class " + oldClass)
                .compiled("throws NoClassDefFoundError");
    }

    @Test
    void constructorIsGoneWhereASecondRowSharesTheClass() {
        SHARED.user(directory, "return new DemoPermanentException.Storage(\"\").code();")
                .before("10")
                .notRecompiled()
                .compiled("throws NoSuchMethodError");
    }

    @Test
    void catchOfAClassGoesOnWorkingWhereASecondRowSharesIt() {
        SHARED.user(directory, """
                        try {
                            throw DemoException.of(10, "");
                        } catch (DemoPermanentException.Storage e) {
                            return "storage";
                        }
                        """).before("storage").recompiled("storage").compiled("storage");
    }

    @Test
    void catchOfTheGroupMissesAClassThatARowOfAnotherGroupShares() {
        SHARED.user(directory, """
                        try {
                            throw DemoException.of(10, "");
                        } catch (DemoPermanentException.Tens e) {
                            return "tens";
                        } catch (DemoPermanentException e) {
                            return "other";
                        }
                        """).before("tens").recompiled("other").compiled("other");
    }

    @Test
    void compilerWarnsOfDeprecatedRows() {
        DEPRECATED
                .javac("-Xlint:deprecation")
                .user(directory, "DemoPermanentException.Full e = null; return DemoCode.FULL;")
                .told(
                        "codes.DemoPermanentException.Full in codes.DemoPermanentException has been deprecated",
                        "FULL in codes.DemoCode has been deprecated");
    }

    @Test
    void deprecatedRowsAreErrorsForThoseWhoWantNoWarnings() {
        DEPRECATED
                .javac("-Xlint:deprecation", "-Werror")
                .user(directory, "return DemoCode.FULL;")
                .before("FULL")
                .recompiled("does not compile: warnings found and -Werror specified")
                .compiled("FULL");
    }
}
