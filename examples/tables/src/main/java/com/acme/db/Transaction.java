package com.acme.db;

import java.sql.SQLException;

/** What is done in one transaction, from its start to its COMMIT. */
@FunctionalInterface
interface Transaction<T> {

    T run() throws SQLException;
}
