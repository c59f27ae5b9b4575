package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.acceptance.testing.RecordingClassLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What codes have whatever their shape is.
 *
 * @param <C> the codes of {@code sysexits.tsv}
 */
abstract class ShapeTest<C extends StatusCode & Comparable<C>> {

    abstract C[] values();

    abstract C valueOf(String name);

    abstract Optional<C> named(String name);

    abstract Optional<C> find(int code);

    abstract StatusCode of(int code);

    abstract int ordinal(C code);

    abstract int code(C code);

    abstract boolean isInput(C code);

    /** The own columns, as one text. */
    abstract String ownColumns(C code);

    /** The constants as a user writes them, in the order of the table. */
    abstract List<C> constants();

    /** The constants' older names as a user writes them, in the order of the table. */
    abstract List<C> aliases();

    /** Tells by a {@code switch} over {@code Value} whether a code is TEMPFAIL, USAGE or something else. */
    abstract String switched(int code);

    abstract CodedException exception(int code, String text);

    @Test
    void valuesAreTheConstantsInTheOrderOfTheTable() {
        assertThat(values())
                .extracting(StatusCode::name)
                .containsExactly("OK", "TEMPORARY_FAILURE", "USAGE", "NO_USER", "NO_HOST", "CONFIG");
        assertThat(List.of(values())).isEqualTo(constants());
    }

    @Test
    void valuesAreANewArrayEachTime() {
        values()[0] = null;
        assertThat(values()).doesNotContainNull();
    }

    @Test
    void ordinalIsThePlaceInTheTable() {
        assertThat(Arrays.stream(values()).map(this::ordinal)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void orderIsThatOfTheTable() {
        assertThat(new TreeSet<>(Set.of(values()))).containsExactlyElementsOf(constants());
        assertThat(code(values()[1])).isEqualTo(75);
        assertThat(code(values()[2])).isEqualTo(64);
        assertThat(values()[1].compareTo(values()[2])).isNegative();
        assertThat(values()[2].compareTo(values()[1])).isPositive();
        assertThat(values()[2].compareTo(values()[2])).isZero();
    }

    @Test
    void constantIsWrittenAsItsName() {
        assertThat(values()).allSatisfy(code -> assertThat(code).hasToString(code.name()));
    }

    @Test
    void constantTellsWhatTheTableSays() {
        C code = valueOf("TEMPORARY_FAILURE");
        assertThat(code(code)).isEqualTo(75);
        assertThat(code.text()).isEqualTo("75");
        assertThat(code.meaning()).isEqualTo("Temporary failure");
        assertThat(code.outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(code.isTransient()).isTrue();
        assertThat(code.isPermanent()).isFalse();
    }

    @Test
    void constantOfANameIsTheOneInstance() {
        assertThat(values()).allSatisfy(code -> {
            assertThat(valueOf(code.name())).isSameAs(code);
            assertThat(named(code.name())).containsSame(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "TEMPFAIL", "75"})
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> valueOf(name)).withMessageEndingWith("." + name);
    }

    @Test
    void olderNameIsTheSameInstance() {
        C temporaryFailure = valueOf("TEMPORARY_FAILURE");
        C noHost = valueOf("NO_HOST");
        List<C> aliases = aliases();
        assertThat(aliases.get(0)).isSameAs(temporaryFailure);
        assertThat(aliases.get(1)).isSameAs(temporaryFailure);
        assertThat(aliases.get(2)).isSameAs(noHost);
        assertThat(named("TEMPFAIL")).containsSame(temporaryFailure);
        assertThat(named("TRY_AGAIN")).containsSame(temporaryFailure);
        assertThat(named("NO_SUCH_HOST")).containsSame(noHost);
        assertThat(named("tempfail")).isEmpty();
    }

    @Test
    void codeIsFoundAsTheOneInstance() {
        assertThat(values()).allSatisfy(code -> {
            assertThat(find(code(code))).containsSame(code);
            assertThat(of(code(code))).isSameAs(code);
        });
        assertThat(find(1)).isEmpty();
        assertThat(find(-1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"65, PERMANENT", "70, TRANSIENT", "1, UNCLASSIFIED", "750, UNCLASSIFIED"})
    void unlistedCodeHasTheOutcomeOfItsFamily(int code, Outcome outcome) {
        assertThat(of(code).outcome()).isEqualTo(outcome);
        assertThat(of(code).name()).isEmpty();
        assertThat(of(code)).isEqualTo(of(code)).hasToString(Integer.toString(code));
    }

    @Test
    void familyIsAPredicate() {
        assertThat(values())
                .filteredOn(this::isInput)
                .extracting(StatusCode::name)
                .containsExactly("USAGE", "NO_USER", "NO_HOST");
    }

    @Test
    void ownColumnsAreAccessorsAndBlankCellsAreZeroFalseAndEmpty() {
        assertThat(ownColumns(valueOf("TEMPORARY_FAILURE"))).isEqualTo("60 false Try again later");
        assertThat(ownColumns(valueOf("CONFIG"))).isEqualTo("0 true Look into \"main.cf\"");
        assertThat(ownColumns(valueOf("OK"))).isEqualTo("0 false ");
    }

    @Test
    void numbersStandInCaseLabelsUnderOldNamesToo() {
        assertThat(switched(75)).isEqualTo("TEMPFAIL");
        assertThat(switched(64)).isEqualTo("USAGE");
        assertThat(switched(0)).isEqualTo("other");
    }

    @Test
    void constantIsEqualToItselfAlone() {
        assertThat(new HashSet<>(constants())).hasSize(6);
        assertThat(values()[0]).isEqualTo(values()[0]).isNotEqualTo(values()[1]).isNotEqualTo(null);
    }

    @Test
    void constantComesBackFromSerializationAsTheSameInstance() throws Exception {
        for (C code : values()) {
            assertThat(copy(code)).isSameAs(code);
        }
        assertThat(copy(of(65))).isEqualTo(of(65));
    }

    @Test
    void exceptionsNameTheConstant() throws Exception {
        CodedException exception = exception(75, "later");
        assertThat(exception.statusCode()).isSameAs(valueOf("TEMPORARY_FAILURE"));
        assertThat(((CodedException) copy(exception)).statusCode()).isSameAs(valueOf("TEMPORARY_FAILURE"));
        assertThat(exception(65, "").statusCode()).isEqualTo(of(65));
    }

    /** With a class loader of its own, each round uses the codes for the first time. */
    @RepeatedTest(20)
    void threadsThatUseCodesForTheFirstTimeAtOnceSeeTheSameInstances() throws Exception {
        var loader = new RecordingClassLoader(getClass());
        Class<?> codes = Class.forName(values()[0].getClass().getName(), false, loader);
        List<Callable<Object>> uses = List.of(
                () -> accessible(codes.getField("OK")).get(null),
                () -> Array.get(accessible(codes.getMethod("values")).invoke(null), 0),
                () -> accessible(codes.getMethod("valueOf", String.class)).invoke(null, "OK"),
                () -> ((Optional<?>) accessible(codes.getMethod("named", String.class))
                                .invoke(null, "OK"))
                        .get(),
                () -> ((Optional<?>)
                                accessible(codes.getMethod("find", int.class)).invoke(null, 0))
                        .get(),
                () -> accessible(codes.getMethod("of", int.class)).invoke(null, 0));
        var start = new CyclicBarrier(uses.size());
        ExecutorService threads = Executors.newFixedThreadPool(uses.size());
        try {
            Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Object> use : threads.invokeAll(
                    uses.stream().map(use -> startingTogether(start, use)).toList())) {
                seen.add(use.get());
            }
            assertThat(seen).hasSize(1).doesNotContainNull().doesNotContain(values()[0]);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Object> startingTogether(CyclicBarrier start, Callable<Object> use) {
        return () -> {
            start.await();
            return use.call();
        };
    }

    private static <M extends AccessibleObject> M accessible(M member) {
        member.setAccessible(true);
        return member;
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
