package com.acme.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.codetable.Outcome;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransactionsTest {

    private int runs;

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "40000"})
    void whatOthersRolledBackIsRunAgain(String state) {
        assertThat(Transactions.run(3, failing(state, state))).isEqualTo("committed");
        assertThat(runs).isEqualTo(3);
    }

    @Test
    void codeOfALaterVersionIsRunAgainByItsClass() {
        assertThat(Transactions.run(2, failing("40P99"))).isEqualTo("committed");
        assertThat(PgCode.find("40P99")).isEmpty();
    }

    @Test
    void endsWithTheLastFailure() {
        assertThatExceptionOfType(PgTransientException.SerializationFailure.class)
                .isThrownBy(() -> Transactions.run(2, failing("40P01", "40001")))
                .withMessage("40001 refused")
                .withCauseInstanceOf(SQLException.class);
        assertThat(runs).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        // In doubt: it may have been committed, so it must not be run again.
        "08007, UNCLASSIFIED, TransactionResolutionUnknown",
        "40003, UNCLASSIFIED, StatementCompletionUnknown",
        // By statement_timeout or by a user.
        "57014, UNCLASSIFIED, QueryCanceled",
        // Needs a new connection.
        "08006, TRANSIENT, ConnectionFailure",
        "57P01, TRANSIENT, AdminShutdown",
        // Needs a pause.
        "53300, TRANSIENT, TooManyConnections",
        "55P03, TRANSIENT, LockNotAvailable",
        // Would violate the constraint again, though its class is that of the other rollbacks.
        "40002, PERMANENT, TransactionIntegrityConstraintViolation",
        "23505, PERMANENT, UniqueViolation",
        "42P01, PERMANENT, UndefinedTable",
        // Raised by somebody's own function.
        "PA002, UNCLASSIFIED, PgUnclassifiedException",
        "'', UNCLASSIFIED, PgUnclassifiedException",
    })
    void everythingElseIsThrownAtOnce(String state, Outcome outcome, String exception) {
        PgException failure = catchThrowableOfType(PgException.class, () -> Transactions.run(5, failing(state)));

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void wholeClassesCanBeCaught() {
        assertThat(PgException.of("08006", "")).isInstanceOf(PgTransientException.ConnectionException.class);
        assertThat(PgException.of("08999", "")).isExactlyInstanceOf(PgTransientException.ConnectionException.class);
        assertThat(PgException.of("08007", "")).isInstanceOf(PgUnclassifiedException.ConnectionException.class);
        assertThat(PgException.of("23505", "")).isInstanceOf(PgPermanentException.IntegrityConstraintViolation.class);
    }

    @Test
    void missingStateIsUnclassified() {
        assertThatExceptionOfType(PgUnclassifiedException.class)
                .isThrownBy(() -> Transactions.run(5, () -> {
                    throw new SQLException("no state");
                }));
    }

    /** Fails with each of the states, then works. */
    private Transaction<String> failing(String... states) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(states));
        return () -> {
            runs++;
            if (left.isEmpty()) {
                return "committed";
            }
            throw new SQLException("refused", left.remove());
        };
    }
}
