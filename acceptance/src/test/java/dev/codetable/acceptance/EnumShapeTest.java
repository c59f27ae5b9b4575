package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodedException;
import dev.codetable.StatusCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumShapeTest extends ShapeTest<EnumExitCode> {

    @Test
    void codesAreAnEnum() {
        assertThat(EnumExitCode.class).isAssignableTo(Enum.class);
        assertThat(
                        switch (EnumExitCode.USAGE) {
                            case USAGE -> "in a case label";
                            default -> "not";
                        })
                .isEqualTo("in a case label");
    }

    @Override
    EnumExitCode[] values() {
        return EnumExitCode.values();
    }

    @Override
    EnumExitCode valueOf(String name) {
        return EnumExitCode.valueOf(name);
    }

    @Override
    Optional<EnumExitCode> named(String name) {
        return EnumExitCode.named(name);
    }

    @Override
    Optional<EnumExitCode> find(int code) {
        return EnumExitCode.find(code);
    }

    @Override
    StatusCode of(int code) {
        return EnumExitCode.of(code);
    }

    @Override
    int ordinal(EnumExitCode code) {
        return code.ordinal();
    }

    @Override
    int code(EnumExitCode code) {
        return code.code();
    }

    @Override
    boolean isInput(EnumExitCode code) {
        return code.isInput();
    }

    @Override
    String ownColumns(EnumExitCode code) {
        int retryAfter = code.retryAfter();
        boolean worthALook = code.worthALook();
        return retryAfter + " " + worthALook + " " + code.hint();
    }

    @Override
    List<EnumExitCode> constants() {
        return List.of(
                EnumExitCode.OK,
                EnumExitCode.TEMPORARY_FAILURE,
                EnumExitCode.USAGE,
                EnumExitCode.NO_USER,
                EnumExitCode.NO_HOST,
                EnumExitCode.CONFIG);
    }

    @Override
    @SuppressWarnings("deprecation")
    List<EnumExitCode> aliases() {
        return List.of(EnumExitCode.TEMPFAIL, EnumExitCode.TRY_AGAIN, EnumExitCode.NO_SUCH_HOST);
    }

    @Override
    @SuppressWarnings("deprecation")
    String switched(int code) {
        return switch (code) {
            case EnumExitCode.Value.TEMPFAIL -> "TEMPFAIL";
            case EnumExitCode.Value.USAGE -> "USAGE";
            default -> "other";
        };
    }

    @Override
    CodedException exception(int code, String text) {
        return EnumExitException.of(code, text);
    }
}
