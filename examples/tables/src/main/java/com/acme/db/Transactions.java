package com.acme.db;

import java.sql.SQLException;
import java.util.Objects;

/** Runs transactions, again and again where PostgreSQL rolled them back on behalf of others. */
final class Transactions {

    private Transactions() {}

    /**
     * Returns what the transaction returns.
     *
     * @param attempts how often it is run at most
     * @throws PgUnclassifiedException where nobody knows whether the transaction was committed: look before you repeat it
     * @throws PgTransientException where it was not, and may work later: wait, or connect again
     * @throws PgPermanentException where it was not, and will not work
     */
    static <T> T run(int attempts, Transaction<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.run();
            } catch (SQLException e) {
                PgException failure = failure(e);
                if (!(failure instanceof PgTransientException.TransactionRollback) || attempt == attempts) {
                    throw failure;
                }
            }
        }
    }

    private static PgException failure(SQLException e) {
        return PgException.of(Objects.requireNonNullElse(e.getSQLState(), ""), e.getMessage(), e);
    }
}
