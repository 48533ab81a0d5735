package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds advisors to how many students they may have, on every day of a period. */
@Component
class CaseloadRule {

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

    CaseloadRule(JdbcClient jdbc, AdvisorProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
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
