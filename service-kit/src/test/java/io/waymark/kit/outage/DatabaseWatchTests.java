package io.waymark.kit.outage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseWatchTests {

    private final SignOfLife sign = mock(SignOfLife.class);
    private final AtomicLong nanos = new AtomicLong();
    private final DatabaseWatch watch = new DatabaseWatch(sign, nanos::get);

    @Test
    void tellsWhoWaitsThatNoAnswerWillComeAndLeavesBackgroundWorkItsTime() throws SQLException {
        var waitedFor = lent(false);
        var ofAnImport = lent(true);

        silence();

        then(waitedFor).should().abort(any());
        then(ofAnImport).should(never()).abort(any());
    }

    @Test
    void givesBackgroundWorkAMinute() throws SQLException {
        var ofAnImport = lent(true);
        silence();

        nanos.set(Duration.ofSeconds(59).toNanos());
        watch.look();
        then(ofAnImport).should(never()).abort(any());

        nanos.set(Duration.ofSeconds(61).toNanos());
        watch.look();
        then(ofAnImport).should().abort(any());
    }

    @Test
    void lendsNothingWhileThereIsNoSignOfLife() throws SQLException {
        silence();

        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(watch::requireAlive);
        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(() -> lent(false));
    }

    @Test
    void lendsAgainWithTheNextSignOfLife() {
        silence();
        given(sign.isThere()).willReturn(true);

        watch.look();

        assertThatCode(watch::requireAlive).doesNotThrowAnyException();
        assertThatCode(() -> lent(false)).doesNotThrowAnyException();
    }

    private void silence() {
        given(sign.isThere()).willReturn(false);
        watch.look();
    }

    private Connection lent(boolean patient) throws SQLException {
        var connection = mock(Connection.class);
        given(connection.unwrap(Connection.class)).willReturn(connection);
        watch.lend(connection, patient);
        return connection;
    }
}
