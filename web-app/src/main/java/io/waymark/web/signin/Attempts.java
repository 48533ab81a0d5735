package io.waymark.web.signin;

import io.waymark.web.signin.AttemptLimit.Counted;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts attempts against limits, for all instances together. A row says until when a limit is spent: each attempt moves
 * that on by one pace, time catches up with it, and it is never further ahead than the whole limit.
 */
@Repository
public class Attempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes an attempt that counts only if it is wrong: counted first, so that many at once are not more than one by one. */
    public <T> T make(List<Counted> limits, Class<? extends RuntimeException> wrong, Supplier<T> attempt) {
        count(limits);
        var counts = false;
        try {
            return attempt.get();
        } catch (RuntimeException failure) {
            counts = wrong.isInstance(failure);
            throw failure;
        } finally {
            if (!counts) {
                forgive(limits);
            }
        }
    }

    /** Counts an attempt under each of the limits, or under none if one of them is spent. */
    void count(List<Counted> limits) {
        var counted = new ArrayList<Counted>();
        for (var each : limits) {
            if (!take(each)) {
                forgive(counted);
                throw new TooManyAttemptsException(untilNext(each));
            }
            counted.add(each);
        }
    }

    /** Rows that time has caught up with say nothing any more and are cleared away on the way. */
    private void forgive(List<Counted> limits) {
        limits.forEach(each -> jdbc.sql("""
                        update attempt set spent_until = spent_until - make_interval(secs => :pace) where key = :key
                        """)
                .param("pace", each.limit().pace().toSeconds())
                .param("key", each.key())
                .update());
        jdbc.sql("""
                        delete from attempt where key in
                            (select key from attempt where spent_until <= :now for update skip locked)
                        """).param("now", Timestamp.from(clock.instant())).update();
    }

    private boolean take(Counted each) {
        var now = clock.instant();
        return jdbc.sql("""
                                insert into attempt (key, spent_until) values (:key, :once)
                                on conflict (key) do update
                                set spent_until = greatest(:once, attempt.spent_until + make_interval(secs => :pace))
                                where attempt.spent_until + make_interval(secs => :pace) <= :whole
                                """)
                        .param("key", each.key())
                        .param("once", Timestamp.from(now.plus(each.limit().pace())))
                        .param("pace", each.limit().pace().toSeconds())
                        .param("whole", Timestamp.from(now.plus(each.limit().whole())))
                        .update()
                == 1;
    }

    private Duration untilNext(Counted each) {
        return jdbc.sql("select spent_until from attempt where key = :key")
                .param("key", each.key())
                .query(Timestamp.class)
                .optional()
                .map(spentUntil -> Duration.between(
                        clock.instant(),
                        spentUntil
                                .toInstant()
                                .plus(each.limit().pace())
                                .minus(each.limit().whole())))
                .orElse(Duration.ZERO);
    }
}
