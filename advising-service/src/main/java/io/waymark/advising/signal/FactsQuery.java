package io.waymark.advising.signal;

import io.waymark.advising.education.EndingAccreditations;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads, for however many students in as many statements, what rules judge by. It looks into what other features keep (assignments,
 * standings, appointments, evidence, verifications, waivers, notes, attempts) and never writes there.
 */
@Component
class FactsQuery {

    /** A row for each open signal of a student, or one without. */
    private static final String FACTS =
            """
            select p.id as student, p.active and 'STUDENT' = any (p.roles) as active, a.advisor_id,
                   a.starts_at as assigned_at, j.roadmap_key, j.roadmap_version,
                   x.roadmap_key as second_key, x.roadmap_version as second_version,
                   s.job_ready_likely - s.promised as behind, y.job_ready_likely - y.promised as second_behind, m.missed, m.attended, coalesce(m.to_come, false) as to_come,
                   greatest(m.attended, n.at, d.at, t.at) as contact, c.last_at, w.steps as waived,
                   e.requirements, e.returned, e.since as pending_since,
                   g.id as signal, g.kind, g.owner_id, g.severity, g.since, g.days, g.about,
                   (%s) as fate
            from person p
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            left join journey_standing s on s.institution_id = p.institution_id and s.student_id = p.id
            left join second_journey x on x.institution_id = p.institution_id and x.student_id = p.id
            left join second_standing y on y.institution_id = p.institution_id and y.student_id = p.id
            left join contact c on c.institution_id = p.institution_id and c.student_id = p.id
            left join (
                select student_id, max(starts_at) filter (where state = 'MISSED') as missed,
                       max(starts_at) filter (where state = 'ATTENDED') as attended,
                       bool_or(state = 'BOOKED' and starts_at > :now) as to_come
                from appointment where institution_id = :institution and student_id = any (:students)
                group by student_id) m on m.student_id = p.id
            left join (
                select student_id, max(written_at) as at
                from note where institution_id = :institution and student_id = any (:students)
                group by student_id) n on n.student_id = p.id
            left join (
                select student_id, max(decided_at) as at
                from verification where institution_id = :institution and student_id = any (:students)
                  and state in ('VERIFIED', 'RETURNED', 'REOPENED')
                  and capacity in ('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR')
                group by student_id) d on d.student_id = p.id
            left join (
                select student_id, max(at) as at
                from contact_attempt where institution_id = :institution and student_id = any (:students)
                  and outcome = 'REACHED'
                group by student_id) t on t.student_id = p.id
            left join (
                select student_id, array_agg(step) as steps
                from waiver where institution_id = :institution and student_id = any (:students)
                group by student_id) w on w.student_id = p.id
            left join (
                select student_id, array_agg(requirement order by id) as requirements,
                       array_agg(returned order by id) as returned, array_agg(since order by id) as since
                from (%s) pending
                group by student_id) e on e.student_id = p.id
            left join signal g on g.institution_id = p.institution_id and g.student_id = p.id
                and g.state = 'OPEN' and g.source = 'RULE'
            where p.institution_id = :institution and p.id = any (:students)
            """.formatted(EvidenceInFacts.FATE, Advisees.ADVISES_NOW, EvidenceInFacts.PENDING);

    private final JdbcClient jdbc;
    private final WaivedSteps waivedSteps;
    private final EndingAccreditations accreditations;

    FactsQuery(JdbcClient jdbc, WaivedSteps waivedSteps, EndingAccreditations accreditations) {
        this.jdbc = jdbc;
        this.waivedSteps = waivedSteps;
        this.accreditations = accreditations;
    }

    Collection<StudentFacts> of(Collection<PersonId> students, Instant now, ZoneId zone) {
        return jdbc.sql(FACTS)
                .param("institution", CurrentInstitution.get().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(new FactsReader(
                        zone, waivedSteps, accreditations.among(students, LocalDate.ofInstant(now, zone))));
    }
}
