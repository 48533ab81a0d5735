package io.waymark.advising.signal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.signal.SignalChanges.Closed;
import io.waymark.advising.signal.SignalChanges.Signal;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens, changes and closes signals, many at a time. */
@Component
class SignalStore {

    private final JdbcClient jdbc;

    SignalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(SignalChanges changes, Instant now) {
        if (!changes.opened().isEmpty()) {
            open(changes.opened(), now);
        }
        if (!changes.changed().isEmpty()) {
            change(changes.changed());
        }
        if (!changes.resolved().isEmpty()) {
            resolve(changes.resolved(), now);
        }
    }

    private void open(List<Signal> signals, Instant now) {
        jdbc.sql("""
                        insert into signal (institution_id, id, student_id, owner_id, kind, source, severity, since, days, about,
                                            state, opened_at)
                        select :institution, id, student, owner, kind, 'RULE', severity, since, days, about, 'OPEN', :now
                        from unnest(:ids, :students, :owners, :kinds, :severities, :since::date[], :days, :about)
                            as given (id, student, owner, kind, severity, since, days, about)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("now", Timestamp.from(now))
                .param(
                        "ids",
                        signals.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("students", array(signals, it -> it.student().value(), UUID[]::new))
                .param("owners", array(signals, it -> it.owner().value(), UUID[]::new))
                .param("kinds", array(signals, it -> it.kind().name(), String[]::new))
                .param("severities", array(signals, Signal::severity, Integer[]::new))
                .param("since", array(signals, it -> it.finding().since().toString(), String[]::new))
                .param("days", array(signals, it -> it.finding().days(), Integer[]::new))
                .param("about", array(signals, it -> it.finding().about(), String[]::new))
                .update();
    }

    private void change(List<Signal> signals) {
        jdbc.sql("""
                        update signal set owner_id = owner, severity = given.severity, since = given.since, days = given.days,
                                          about = given.about
                        from unnest(:ids, :owners, :severities, :since::date[], :days, :about)
                            as given (id, owner, severity, since, days, about)
                        where signal.institution_id = :institution and signal.id = given.id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("ids", array(signals, Signal::id, UUID[]::new))
                .param("owners", array(signals, it -> it.owner().value(), UUID[]::new))
                .param("severities", array(signals, Signal::severity, Integer[]::new))
                .param("since", array(signals, it -> it.finding().since().toString(), String[]::new))
                .param("days", array(signals, it -> it.finding().days(), Integer[]::new))
                .param("about", array(signals, it -> it.finding().about(), String[]::new))
                .update();
    }

    private void resolve(List<Closed> closed, Instant now) {
        jdbc.sql("""
                        update signal set state = 'RESOLVED', resolved_at = :now, resolution = given.resolution
                        from unnest(:ids, :resolutions) as given (id, resolution)
                        where signal.institution_id = :institution and signal.id = given.id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("now", Timestamp.from(now))
                .param("ids", array(closed, Closed::id, UUID[]::new))
                .param("resolutions", array(closed, it -> it.by().name(), String[]::new))
                .update();
    }

    private static <T, V> @Nullable V[] array(
            List<T> of, Function<T, @Nullable V> value, IntFunction<@Nullable V[]> array) {
        return of.stream().map(value).toArray(array);
    }
}
