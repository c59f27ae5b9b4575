package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import dev.codetable.Outcome;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes have the type that fits them, on every path: each variable here is declared with it. */
class CodeTypesTest {

    @CodeTable("dev/codetable/acceptance/ntstatus.tsv")
    interface Nt {}

    @CodeTable("dev/codetable/acceptance/faults.tsv")
    interface Fault {}

    @CodeTable("dev/codetable/acceptance/ledger.tsv")
    interface Ledger {}

    @CodeTable("dev/codetable/acceptance/mixed.tsv")
    interface Mixed {}

    @CodeTable("dev/codetable/acceptance/pinned-int.tsv")
    interface PinnedInt {}

    @CodeTable("dev/codetable/acceptance/pinned-long.tsv")
    interface PinnedLong {}

    @CodeTable("dev/codetable/acceptance/pinned-string.tsv")
    interface PinnedString {}

    @CodeTable("dev/codetable/acceptance/pinned-mixed.tsv")
    interface PinnedMixed {}

    @Test
    void numbersBelowZeroAreInts() {
        int code = ExitCode.DEADLOCK.code();
        assertThat(code).isEqualTo(-911);
        int thrown = ExitException.of(-911, "deadlock").code();
        assertThat(thrown).isEqualTo(-911);
    }

    @Test
    void hexadecimalOf32BitsIsAnInt() {
        int code = NtCode.ACCESS_VIOLATION.code();
        assertThat(code).isEqualTo(0xC0000005);
        assertThat(NtCode.find(0xC0000005)).contains(NtCode.ACCESS_VIOLATION);
        assertThat(NtCode.of(0x103)).isSameAs(NtCode.PENDING);
        assertThat(NtCode.find(0xC0000006)).isEmpty();
        int thrown = NtException.of(0xC0000005, "").code();
        assertThat(thrown).isEqualTo(0xC0000005);
    }

    @Test
    void hexadecimalIsKeptAsTheTableWritesIt() {
        assertThat(NtCode.SUCCESS.text()).isEqualTo("0x0");
        assertThat(NtCode.ACCESS_VIOLATION.text()).isEqualTo("0xC0000005");
        assertThat(NtCode.ACCESS_DENIED.text()).isEqualTo("0xc0000022");
        assertThat(NtCode.OUT_OF_MEMORY.text()).isEqualTo("0X8007000E");
        assertThat(FaultCode.OVERHEATED.text()).isEqualTo("0x100000000");
    }

    @Test
    void unlistedHexadecimalIsHexadecimalToo() {
        assertThat(NtCode.of(0xC0000099).text()).isEqualTo("0xC0000099");
        assertThat(NtException.of(0xC0000099, "no").statusCode().text()).isEqualTo("0xC0000099");
        assertThat(NtException.of(0xC0000099, "no")).hasMessage("0xC0000099 no");
        assertThat(FaultCode.of(0x8000000000000099L).text()).isEqualTo("0x8000000000000099");
    }

    /** The families of the table are {@code 0x0000*}, {@code 0xC000*}, {@code 0x8007????} and {@code 0x8?}. */
    @ParameterizedTest
    @CsvSource({
        "0x00000104, SUCCESS",
        "0x0000FFFF, SUCCESS",
        "0x00010000, UNCLASSIFIED",
        "0xC0000099, PERMANENT",
        "0xC000FFFF, PERMANENT",
        "0xC0010000, UNCLASSIFIED",
        "0x80070005, PERMANENT",
        "0x80080005, UNCLASSIFIED",
        "0x00000080, TRANSIENT",
        "0x0000008F, TRANSIENT",
        "0x00000008, SUCCESS",
        "0x80000000, UNCLASSIFIED"
    })
    void familyOfHexadecimalCodesComparesAllTheirDigits(String code, Outcome outcome) {
        assertThat(NtCode.of(Integer.parseUnsignedInt(code.substring(2), 16)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void familyOfHexadecimalCodesCanBeAGroup() {
        assertThat(NtCode.ACCESS_DENIED.isError()).isTrue();
        assertThat(NtCode.DEVICE_BUSY.isError()).isFalse();
        assertThat(NtCode.OUT_OF_MEMORY.isWin32Error()).isTrue();
        assertThat(NtException.of(0xC0000022, "")).isInstanceOf(NtPermanentException.Error.class);
        assertThat(NtException.of(0x80070005, "")).isExactlyInstanceOf(NtPermanentException.Win32Error.class);
        assertThat(NtException.of(0x8007000E, ""))
                .isExactlyInstanceOf(NtTransientException.OutOfMemory.class)
                .isInstanceOf(NtTransientException.Win32Error.class);
    }

    @Test
    void hexadecimalOf64BitsIsALongWithoutASign() {
        long code = FaultCode.BURNT_OUT.code();
        assertThat(code).isEqualTo(0x8000000000000001L);
        assertThat(FaultCode.find(0x100000000L)).contains(FaultCode.OVERHEATED);
        assertThat(FaultCode.find(-1)).contains(FaultCode.SILENT);
        assertThat(FaultCode.find(0)).isEmpty();
        assertThat(FaultCode.of(0x8000000000000002L).isPermanent()).isTrue();
        assertThat(FaultCode.of(0x200000000L).isTransient()).isTrue();
        assertThat(FaultCode.of(0x20000000L).isUnclassified()).isTrue();
        long thrown = FaultException.of(0x100000000L, "").code();
        assertThat(thrown).isEqualTo(0x100000000L);
        assertThat(FaultException.of(-1, "")).isExactlyInstanceOf(FaultUnclassifiedException.Silent.class);
    }

    @Test
    void decimalBeyondAnIntMakesAllCodesLong() {
        long code = LedgerCode.ACCOUNT_LOCKED.code();
        assertThat(code).isEqualTo(3_000_000_000L);
        assertThat(LedgerCode.find(3_000_000_000L)).contains(LedgerCode.ACCOUNT_LOCKED);
        assertThat(LedgerCode.find(Long.MIN_VALUE)).contains(LedgerCode.CORRUPT);
        assertThat(LedgerCode.find(5)).contains(LedgerCode.BOOKED);
        assertThat(LedgerCode.find((int) 3_000_000_000L)).isEmpty();
        assertThat(LedgerCode.CORRUPT.text()).isEqualTo("-9223372036854775808");
        long thrown = LedgerException.of(3_099_999_999L, "").code();
        assertThat(thrown).isEqualTo(3_099_999_999L);
        assertThat(LedgerException.of(3_099_999_999L, "")).isExactlyInstanceOf(LedgerTransientException.Locked.class);
        assertThat(LedgerException.of(Long.MIN_VALUE, ""))
                .isExactlyInstanceOf(LedgerPermanentException.Corrupt.class)
                .hasMessage("-9223372036854775808");
    }

    @Test
    void wordsAndLeadingZerosAreText() {
        String code = DeclineCode.DO_NOT_HONOR.code();
        assertThat(code).isEqualTo("05");
        String thrown = DeclineException.of("05", "").code();
        assertThat(thrown).isEqualTo("05");
    }

    @Test
    void decimalBesideHexadecimalIsText() {
        String code = MixedCode.HEXADECIMAL.code();
        assertThat(code).isEqualTo("0x1F");
        assertThat(MixedCode.find("31")).contains(MixedCode.DECIMAL);
        assertThat(MixedCode.find("0x1F")).contains(MixedCode.HEXADECIMAL);
        assertThat(MixedCode.find("0x1f")).isEmpty();
        assertThat(MixedException.of("ER_DUP_ENTRY", "")).isExactlyInstanceOf(MixedPermanentException.Duplicate.class);
    }

    @Test
    void headerPinsTheType() {
        int intCode = PinnedIntCode.NOT_FOUND.code();
        assertThat(PinnedIntCode.find(intCode)).contains(PinnedIntCode.NOT_FOUND);
        int intThrown = PinnedIntException.of(intCode, "").code();
        assertThat(intThrown).isEqualTo(404);

        long longCode = PinnedLongCode.NOT_FOUND.code();
        assertThat(PinnedLongCode.find(longCode)).contains(PinnedLongCode.NOT_FOUND);
        long longThrown = PinnedLongException.of(longCode, "").code();
        assertThat(longThrown).isEqualTo(404);

        String text = PinnedStringCode.NOT_FOUND.code();
        assertThat(PinnedStringCode.find(text)).contains(PinnedStringCode.NOT_FOUND);
        String textThrown = PinnedStringException.of(text, "").code();
        assertThat(textThrown).isEqualTo("404");
    }

    @Test
    void hexadecimalBesideDecimalInALongIsUnsigned() {
        assertThat(PinnedMixedCode.DECIMAL.code()).isEqualTo(31);
        assertThat(PinnedMixedCode.HEXADECIMAL.code()).isEqualTo(4_294_967_295L);
        assertThat(PinnedMixedCode.DECIMAL.text()).isEqualTo("31");
        assertThat(PinnedMixedCode.HEXADECIMAL.text()).isEqualTo("0xFFFFFFFF");
    }

    @Test
    void onlyIntsHaveLabelsForASwitch() {
        assertThat(nameOf(0xC0000005)).isEqualTo("violation");
        assertThat(nameOf(0xC0000006)).isEqualTo("other");
        assertThat(Stream.of(FaultCode.class, LedgerCode.class, DeclineCode.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                        .map(Class::getSimpleName))
                .doesNotContain("Value");
    }

    private static String nameOf(int code) {
        return switch (code) {
            case NtCode.Value.ACCESS_VIOLATION -> "violation";
            case NtCode.Value.PENDING -> "pending";
            default -> "other";
        };
    }
}
