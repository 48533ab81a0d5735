package io.waymark.kit.night;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the nightly work of deleting what has been kept long enough. */
public class Purges {

    private static final int STRETCH = 10_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Purges(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Deletes rows stretch by stretch, so that no transaction is long.
     *
     * @param spent a condition in SQL on what may go, {@code :before} being the time until which it had to be kept
     */
    public NightlyWork of(String table, String spent, Duration kept) {
        var delete = """
                delete from %1$s where institution_id = :institution and ctid = any (array(
                    select ctid from %1$s where institution_id = :institution and %2$s limit %3$d))
                """.formatted(table, spent, STRETCH);
        return () -> {
            while (delete(delete, kept) == STRETCH) {
                // on to the next
            }
        };
    }

    private int delete(String statement, Duration kept) {
        return transaction.execute(_ -> jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("before", Timestamp.from(clock.instant().minus(kept)))
                .update());
    }
}
