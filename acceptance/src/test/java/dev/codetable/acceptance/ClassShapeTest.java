package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodedException;
import dev.codetable.StatusCode;
import dev.codetable.acceptance.testing.RecordingClassLoader;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassShapeTest extends ShapeTest<ClassExitCode> {

    @Test
    void codesAreAFinalClassThatNobodyElseCanMake() {
        assertThat(ClassExitCode.class).isFinal();
        assertThat(ClassExitCode.class.getDeclaredConstructors())
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    }

    /** A thread that initializes the class and one that initializes a holder of constants would wait for each other. */
    @Test
    void initializingTheClassMakesNoConstant() throws ClassNotFoundException {
        var loader = new RecordingClassLoader(ClassExitCode.class);
        Class.forName(ClassExitCode.class.getName(), true, loader);
        assertThat(loader.loaded()).contains(ClassExitCode.class.getName()).allMatch(name -> !name.endsWith("$All"));
    }

    @Override
    ClassExitCode[] values() {
        return ClassExitCode.values();
    }

    @Override
    ClassExitCode valueOf(String name) {
        return ClassExitCode.valueOf(name);
    }

    @Override
    Optional<ClassExitCode> named(String name) {
        return ClassExitCode.named(name);
    }

    @Override
    Optional<ClassExitCode> find(int code) {
        return ClassExitCode.find(code);
    }

    @Override
    StatusCode of(int code) {
        return ClassExitCode.of(code);
    }

    @Override
    int ordinal(ClassExitCode code) {
        return code.ordinal();
    }

    @Override
    int code(ClassExitCode code) {
        return code.code();
    }

    @Override
    boolean isInput(ClassExitCode code) {
        return code.isInput();
    }

    @Override
    String ownColumns(ClassExitCode code) {
        int retryAfter = code.retryAfter();
        boolean worthALook = code.worthALook();
        return retryAfter + " " + worthALook + " " + code.hint();
    }

    @Override
    List<ClassExitCode> constants() {
        return List.of(
                ClassExitCode.OK,
                ClassExitCode.TEMPORARY_FAILURE,
                ClassExitCode.USAGE,
                ClassExitCode.NO_USER,
                ClassExitCode.NO_HOST,
                ClassExitCode.CONFIG);
    }

    @Override
    @SuppressWarnings("deprecation")
    List<ClassExitCode> aliases() {
        return List.of(ClassExitCode.TEMPFAIL, ClassExitCode.TRY_AGAIN, ClassExitCode.NO_SUCH_HOST);
    }

    @Override
    @SuppressWarnings("deprecation")
    String switched(int code) {
        return switch (code) {
            case ClassExitCode.Value.TEMPFAIL -> "TEMPFAIL";
            case ClassExitCode.Value.USAGE -> "USAGE";
            default -> "other";
        };
    }

    @Override
    CodedException exception(int code, String text) {
        return ClassExitException.of(code, text);
    }
}
