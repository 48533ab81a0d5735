package io.waymark.advising.person;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.LifecycleChangeView.MadeBy;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers each change of somebody's lifecycle, and whether a person or an import made it. */
@Component
class LifecycleHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    LifecycleHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PersonId person, Lifecycle lifecycle, LocalDate since, @Nullable String reason, PersonId by) {
        jdbc.sql("""
                        insert into lifecycle_change (
                            institution_id, id, person_id, lifecycle, since, reason, made_by, by_id, changed_at)
                        values (?, ?, ?, ?, ?, ?, 'PERSON', ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(UuidCreator.getTimeOrderedEpoch())
                .param(person.value())
                .param(lifecycle.name())
                .param(since)
                .param(reason)
                .param(by.value())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** An import made those of them active again who were not. */
    void addReturns(Collection<PersonId> people, LocalDate since, PersonId by) {
        jdbc.sql("""
                        insert into lifecycle_change (
                            institution_id, id, person_id, lifecycle, since, made_by, by_id, changed_at)
                        select p.institution_id, given.change, p.id, 'ACTIVE', :since, 'IMPORT', :by, :now
                        from unnest(:people, :changes) as given (id, change)
                        join person p on p.institution_id = :institution and p.id = given.id
                        where not p.active
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param(
                        "changes",
                        people.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("since", since)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest first. */
    List<LifecycleChangeView> of(PersonId person) {
        return jdbc.sql("""
                        select c.lifecycle, c.since, c.reason, c.made_by, c.changed_at,
                               b.id as by_id, b.called_name, b.family_name
                        from lifecycle_change c
                        left join person b on b.institution_id = c.institution_id and b.id = c.by_id
                        where c.institution_id = ? and c.person_id = ?
                        order by c.changed_at desc, c.id desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(person.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static LifecycleChangeView read(ResultSet row) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        return new LifecycleChangeView(
                Lifecycle.valueOf(row.getString("lifecycle")),
                row.getObject("since", LocalDate.class),
                row.getString("reason"),
                MadeBy.valueOf(row.getString("made_by")),
                by == null ? null : PersonRows.brief(row, "by_id"),
                row.getTimestamp("changed_at").toInstant());
    }
}
