package io.waymark.kit.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database for a sign of life several times a second. While there is none, nobody waits for a connection, and who
 * waits for an answer is told at once that none will come; work in the background is given a minute.
 */
class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration PATIENCE_OF_BACKGROUND_WORK = Duration.ofMinutes(1);

    private final SignOfLife sign;
    private final LongSupplier nanos;
    private final Map<Connection, Boolean> lent = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());

    private volatile boolean silent;
    private long silentSince;

    DatabaseWatch(SignOfLife sign) {
        this(sign, System::nanoTime);
    }

    /** @param nanos as {@link System#nanoTime} counts them */
    DatabaseWatch(SignOfLife sign, LongSupplier nanos) {
        this.sign = sign;
        this.nanos = nanos;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void requireAlive() throws SQLException {
        if (silent) {
            throw new SQLTransientConnectionException("The database does not answer.", "08006");
        }
    }

    /** @param patient whether nobody is waiting for the work that the connection is for */
    void lend(Connection connection, boolean patient) throws SQLException {
        lent.put(connection.unwrap(Connection.class), patient);
        if (silent) {
            connection.close();
            requireAlive();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        sign.close();
    }

    void look() {
        try {
            var alive = sign.isThere();
            if (alive == silent) {
                changed(alive);
            }
            if (silent) {
                giveUp();
            }
            lent.keySet().removeIf(DatabaseWatch::isClosed);
        } catch (RuntimeException bug) {
            LOG.error("The database could not be watched", bug);
        }
    }

    private void changed(boolean alive) {
        silent = !alive;
        silentSince = nanos.getAsLong();
        if (alive) {
            LOG.info("The database answers again");
        } else {
            LOG.warn("The database does not answer: {}", sign.lastFailure());
        }
    }

    private void giveUp() {
        var tooLong = nanos.getAsLong() - silentSince > PATIENCE_OF_BACKGROUND_WORK.toNanos();
        lent.forEach((connection, patient) -> {
            if (!patient || tooLong) {
                abort(connection);
            }
        });
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("A connection was gone already", gone);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException gone) {
            return true;
        }
    }
}
