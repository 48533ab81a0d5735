package io.waymark.kit.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Whether the database answers, on a connection of its own, so that a crowd at the pool is not taken for an outage. */
class SignOfLife implements AutoCloseable {

    private static final int MILLISECONDS = 1_000;
    private static final String NO_CONNECTION_LEFT = "53300";

    private final HikariDataSource database;
    private @Nullable Connection connection;
    private String lastFailure = "";

    SignOfLife(HikariDataSource database) {
        this.database = database;
    }

    /** Looks once more on a new connection if the old one was closed; who says nothing for a second is not asked twice. */
    boolean isThere() {
        try {
            return ask();
        } catch (SQLException failure) {
            var closed = connection != null && !isSilence(failure);
            close();
            return closed ? isThere() : isOnlyCrowded(failure);
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
            open.setNetworkTimeout(Runnable::run, MILLISECONDS);
            connection = open;
        }
        try (var statement = open.createStatement()) {
            return statement.execute("select 1");
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(database.getDataSourceProperties());
        settings.setProperty("user", database.getUsername());
        settings.setProperty("password", database.getPassword());
        for (var timeout : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            settings.setProperty(timeout, "1");
        }
        return settings;
    }

    private boolean isOnlyCrowded(SQLException failure) {
        lastFailure = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return NO_CONNECTION_LEFT.equals(failure.getSQLState());
    }

    private static boolean isSilence(SQLException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SocketTimeoutException;
    }
}
