package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures advisors' loads over a period, those to come included, and holds them to how many students they may have. */
@Component
class CaseloadLimits {

    private static final String PEAKS = """
            select p.id, p.called_name || ' ' || p.family_name as name, coalesce(most.load, 0) as load,
                   coalesce(c.student_limit, :standard) as student_limit
            from person p
            left join (select institution_id, advisor_id, max(load) as load from (
                    select a.institution_id, a.advisor_id,
                           sum(change.students) over (partition by a.advisor_id order by change.at) as load
                    from assignment a, lateral (values
                        (greatest(a.starts_at, :from::timestamptz), 1), (a.ends_at, -1)) as change (at, students)
                    where a.institution_id = :institution and a.advisor_id = any (:advisors)
                      and a.ends_at > :from::timestamptz and a.starts_at < :until::timestamptz) loads
                  group by institution_id, advisor_id) most
                on most.institution_id = p.institution_id and most.advisor_id = p.id
            left join caseload c on c.institution_id = p.institution_id and c.advisor_id = p.id
            where p.institution_id = :institution and p.id = any (:advisors)
            order by %s, p.id
            """.formatted(Alphabetical.by("p.family_name", "p.called_name"));

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;

    CaseloadLimits(JdbcClient jdbc, AdvisorProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** By name. */
    List<PeakLoad> peaks(Collection<PersonId> advisors, Period when) {
        var until = when.until();
        return jdbc.sql(PEAKS)
                .param("institution", CurrentInstitution.get().value())
                .param("advisors", advisors.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("standard", properties.limit())
                .param("from", when.from().toString())
                .param("until", until == null ? "infinity" : until.toString())
                .query((row, _) -> new PeakLoad(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("load"),
                        row.getInt("student_limit")))
                .list();
    }

    /** Refuses if one of these, all of whom got somebody, has too many at some moment of a period. */
    void refuseOverfull(Collection<PersonId> advisors, Period when) {
        if (advisors.isEmpty()) {
            return;
        }
        peaks(advisors, when).stream()
                .filter(PeakLoad::isOverTheLimit)
                .findFirst()
                .ifPresent(it -> {
                    throw it.refusal();
                });
    }
}
