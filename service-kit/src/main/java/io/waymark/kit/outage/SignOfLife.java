package io.waymark.kit.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Whether the database answers, on a connection of its own, so that a crowd at the pool is not taken for an outage. */
class SignOfLife implements AutoCloseable {

    private static final String NO_CONNECTION_LEFT = "53300";

    private final HikariDataSource database;
    private final Duration patience;
    private @Nullable Connection connection;
    private String lastFailure = "";

    SignOfLife(HikariDataSource database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /** What was lost on an old connection, or is late there, may be a connection's matter: so a new one is asked before anybody is told. */
    boolean isThere() {
        var old = connection != null;
        try {
            return ask();
        } catch (SQLException failure) {
            close();
            return old ? isThere() : isOnlyCrowded(failure);
        }
    }

    String lastFailure() {
        return lastFailure;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            lastFailure = String.valueOf(gone.getMessage());
        }
        connection = null;
    }

    private boolean ask() throws SQLException {
        var open = connection;
        if (open == null) {
            open = DriverManager.getConnection(database.getJdbcUrl(), settings());
            open.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
            connection = open;
        }
        try (var statement = open.createStatement()) {
            return statement.execute("select 1");
        }
    }

    /** The driver counts in seconds, in whole ones but for the whole of the login; and none is for ever to it. */
    private Properties settings() {
        var settings = new Properties();
        settings.putAll(database.getDataSourceProperties());
        settings.setProperty("user", database.getUsername());
        if (database.getPassword() != null) {
            settings.setProperty("password", database.getPassword());
        }
        settings.setProperty("loginTimeout", String.valueOf(patience.toMillis() / 1000.0));
        for (var timeout : new String[] {"connectTimeout", "socketTimeout"}) {
            settings.setProperty(timeout, String.valueOf(Math.max(1, patience.toSeconds())));
        }
        return settings;
    }

    private boolean isOnlyCrowded(SQLException failure) {
        lastFailure = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return NO_CONNECTION_LEFT.equals(failure.getSQLState());
    }
}
