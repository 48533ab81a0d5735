package io.waymark.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL server of a test JVM, and its superuser. */
public record PostgresServer(String address, String user, String password) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final class Holder {
        private static final PostgresServer SERVER = started();
    }

    public static PostgresServer get() {
        return Holder.SERVER;
    }

    /** Creates an empty database and returns its JDBC URL. */
    public String createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address, database);
    }

    private static PostgresServer started() {
        return new ChosenServer(
                        ChosenServer.asked(),
                        () -> DockerClientFactory.instance().isDockerAvailable(),
                        PostgresServer::container,
                        PostgresServer::embedded,
                        PATIENCE)
                .start();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static PostgresServer container() {
        var container = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        return new PostgresServer(
                container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    private static PostgresServer embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .start();
            return new PostgresServer("localhost:" + postgres.getPort(), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
