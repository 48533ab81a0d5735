package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how many students advisors may have, and holds them to it. */
@Component
class Caseloads {

    /** The most students at once that any of these advisors has at some moment of a period, if that is too many. */
    private static final String OVERFULL = """
            select p.called_name || ' ' || p.family_name as name, most.load,
                   coalesce(c.student_limit, :standard) as student_limit
            from (select advisor_id, max(load) as load from (
                    select a.advisor_id, sum(change.students) over (partition by a.advisor_id order by change.at) as load
                    from assignment a, lateral (values
                        (greatest(a.starts_at, :from::timestamptz), 1), (a.ends_at, -1)) as change (at, students)
                    where a.institution_id = :institution and a.advisor_id = any (:advisors)
                      and a.ends_at > :from::timestamptz and a.starts_at < :until::timestamptz) loads
                  group by advisor_id) most
            join person p on p.institution_id = :institution and p.id = most.advisor_id
            left join caseload c on c.institution_id = :institution and c.advisor_id = most.advisor_id
            where most.load > coalesce(c.student_limit, :standard)
            order by name, p.id limit 1
            """;

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;

    Caseloads(JdbcClient jdbc, AdvisorProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Waits until nobody else changes what these advisors have. */
    void lock(Collection<PersonId> advisors) {
        jdbc.sql("""
                        insert into caseload (institution_id, advisor_id, version)
                        select ?, advisor, 0 from unnest(?) as advisor order by advisor on conflict do nothing
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .update();
        jdbc.sql("""
                        select advisor_id from caseload where institution_id = ? and advisor_id = any (?)
                        order by advisor_id for update
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void limit(PersonId advisor, @Nullable Integer limit) {
        jdbc.sql("""
                        update caseload set student_limit = ?::int, version = version + 1
                        where institution_id = ? and advisor_id = ? and student_limit is distinct from ?::int
                        """)
                .param(limit)
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(limit)
                .update();
    }

    /** Refuses if one of these, all of whom got somebody, has too many at some moment of a period. */
    void refuseOverfull(Collection<PersonId> advisors, Period when) {
        if (advisors.isEmpty()) {
            return;
        }
        var until = when.until();
        jdbc.sql(OVERFULL)
                .param("institution", CurrentInstitution.get().value())
                .param("advisors", uuids(advisors))
                .param("standard", properties.limit())
                .param("from", when.from().toString())
                .param("until", until == null ? "infinity" : until.toString())
                .query((row, _) -> overfull(row))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static RuleViolationException overfull(ResultSet row) throws SQLException {
        var load = row.getInt("load");
        var limit = row.getInt("student_limit");
        return new RuleViolationException(
                "caseload-full",
                "%s would have %d students; the limit is %d.".formatted(row.getString("name"), load, limit),
                Map.of("load", load, "limit", limit));
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
