package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void rowIsCaughtByItsGroupItsOutcomeAndTheRoot() {
        assertThat(SqlException.of("40001", "retry"))
                .isExactlyInstanceOf(SqlTransientException.SerializationFailure.class)
                .isInstanceOf(SqlTransientException.TransactionRollback.class)
                .isInstanceOf(SqlTransientException.class)
                .isInstanceOf(SqlException.class);
    }

    @Test
    void groupNamedLikeARowIsThatRowsClass() {
        assertThat(SqlException.of("08000", "")).isExactlyInstanceOf(SqlTransientException.ConnectionException.class);
        assertThat(new SqlTransientException.ConnectionException("").code()).isEqualTo("08000");
        assertThat(SqlException.of("08006", ""))
                .isExactlyInstanceOf(SqlTransientException.ConnectionFailure.class)
                .isInstanceOf(SqlTransientException.ConnectionException.class);
    }

    @Test
    void groupHasAClassInEachOutcomeOfItsRows() {
        assertThat(SqlException.of("08P01", "")).isInstanceOf(SqlPermanentException.ConnectionException.class);
        assertThat(SqlException.of("08007", "")).isInstanceOf(SqlUnclassifiedException.ConnectionException.class);
    }

    @Test
    void longerGroupExtendsAShorterOneOfTheSameOutcome() {
        assertThat(SqlPermanentException.ConnectionException.class.getSuperclass())
                .isEqualTo(SqlPermanentException.General.class);
        assertThat(SqlException.of("0A000", ""))
                .isInstanceOf(SqlPermanentException.General.class)
                .isNotInstanceOf(SqlPermanentException.ConnectionException.class);
    }

    @Test
    void unlistedCodeHasTheOutcomeAndTheClassOfItsLongestGroup() {
        assertThat(SqlException.of("08999", "")).isExactlyInstanceOf(SqlTransientException.ConnectionException.class);
        assertThat(SqlException.of("0B000", "")).isExactlyInstanceOf(SqlPermanentException.General.class);
        assertThat(SqlException.of("40P01", "")).isExactlyInstanceOf(SqlTransientException.TransactionRollback.class);
        assertThat(SqlException.of("XX000", "")).isExactlyInstanceOf(SqlUnclassifiedException.class);
    }

    @Test
    void predicatesFollowTheFamilies() {
        assertThat(SqlCode.CONNECTION_FAILURE.isConnectionException()).isTrue();
        assertThat(SqlCode.CONNECTION_FAILURE.isGeneral()).isTrue();
        assertThat(SqlCode.FEATURE_NOT_SUPPORTED.isConnectionException()).isFalse();
        assertThat(SqlCode.SERIALIZATION_FAILURE.isTransactionRollback()).isTrue();
    }

    /** As a driver gives it that knows no SQLSTATE. */
    @Test
    void noCodeAtAllIsAnUnlistedOne() {
        assertThat(SqlException.of((String) null, "broken pipe"))
                .isExactlyInstanceOf(SqlUnclassifiedException.class)
                .hasMessage("broken pipe")
                .extracting(SqlException::code)
                .isEqualTo("");
        assertThat(SqlException.find(null, null)).containsInstanceOf(SqlUnclassifiedException.class);
        assertThat(SqlCode.find(null)).isEmpty();
        assertThat(SqlCode.of(null)).isEqualTo(SqlCode.of("")).hasToString("");
    }
}
