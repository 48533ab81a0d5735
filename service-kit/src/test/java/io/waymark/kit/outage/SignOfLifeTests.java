package io.waymark.kit.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.kit.test.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignOfLifeTests {

    /** Less than a second, which is nothing to the driver. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    @Test
    void isGivenByADatabaseAlsoAfterItClosedTheConnection() throws SQLException {
        var server = PostgresServer.get();
        try (var sign = signOf(server.address())) {
            assertThat(sign.isThere()).isTrue();

            closeAllOthers(server);

            assertThat(sign.isThere()).isTrue();
        }
    }

    @Test
    void isAskedForOnANewConnectionWhereTheOldOneIsSilent() throws IOException {
        try (var line = new LossyLine(PostgresServer.get().address());
                var sign = signOf(line.address())) {
            assertThat(sign.isThere()).isTrue();

            line.loseWhatIsOpen();

            assertThat(sign.isThere()).isTrue();
        }
    }

    @Test
    void isGivenUpWithinTwoSecondsOnTheOldConnectionAndTheNewOne() throws IOException {
        try (var line = new LossyLine(PostgresServer.get().address());
                var sign = signOf(line.address())) {
            assertThat(sign.isThere()).isTrue();
            var begun = System.nanoTime();

            line.loseWhatIsOpen();
            line.loseWhatIsOpenedFromNowOn();

            assertThat(sign.isThere()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void isAskedForWithoutAPassword() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/postgres");
            pool.setUsername("nobody");
            try (var sign = new SignOfLife(pool, PATIENCE)) {
                assertThat(sign.isThere()).isFalse();
            }
        }
    }

    @Test
    void isNotGivenWhereNobodyListens() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (var sign = signOf("localhost:" + port)) {
            assertThat(sign.isThere()).isFalse();
            assertThat(sign.lastFailure()).contains("refused");
        }
    }

    @Test
    void isNotGivenByWhatTakesCallsAndSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var sign = signOf("localhost:" + silent.getLocalPort())) {
            var begun = System.nanoTime();

            assertThat(sign.isThere()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** The pool's settings, of a pool that is never opened. */
    private static SignOfLife signOf(String address) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://" + address + "/postgres");
        pool.setUsername(PostgresServer.get().user());
        pool.setPassword(PostgresServer.get().password());
        return new SignOfLife(pool, PATIENCE);
    }

    private static void closeAllOthers(PostgresServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + server.address() + "/postgres", server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = 'postgres' and pid <> pg_backend_pid()
                    """);
        }
    }
}
