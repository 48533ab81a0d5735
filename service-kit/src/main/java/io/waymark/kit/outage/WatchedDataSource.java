package io.waymark.kit.outage;

import io.waymark.kit.tenancy.StatementTimeout;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, which hands nothing out while the database is silent. */
class WatchedDataSource extends DelegatingDataSource {

    private final DatabaseWatch watch;

    WatchedDataSource(DataSource pool, DatabaseWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        watch.requireAlive();
        var connection = super.getConnection();
        watch.lend(connection, StatementTimeout.isSet());
        return connection;
    }
}
