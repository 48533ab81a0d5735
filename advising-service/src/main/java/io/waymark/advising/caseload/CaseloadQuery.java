package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a caseload in two statements, however long it is: the totals and one stretch. It looks into what other features
 * keep for it (signals, standings, contacts, attempts, assignments, appointments, cohorts) and never writes there.
 */
@Component
class CaseloadQuery {

    private static final String STUDENTS = """
            with student as (
                select p.*
                from assignment a
                join lateral (
                    select p.id, p.number, p.called_name as given_name, p.given_name as legal_name, p.family_name,
                           p.institution_id
                    from person p
                    where p.institution_id = a.institution_id and p.id = a.student_id and p.active limit 1) p on true
                where a.institution_id = :institution and a.advisor_id = :advisor and %s
            )
            """.formatted(Advisees.ADVISES_NOW);

    private static final String TOTALS = STUDENTS + """
            select count(*) as total, count(*) filter (where exists (
                select from signal g
                where g.institution_id = student.institution_id and g.student_id = student.id and g.state = 'OPEN')) as attention
            from student
            """;

    /**
     * First who is on the page, by no more than their places; then what is shown of those. Each student's part is looked up by
     * itself: joined as a set, the planner reads the college's whole table, and the policy is asked for every row of it.
     */
    private static final String PAGE = STUDENTS + """
            , sorted as (
                select student.*, %s collate "C" as place
                from student
                left join lateral (
                    select g.severity, coalesce(g.days, :today::date - g.since) as days from signal g
                    where g.institution_id = student.institution_id and g.student_id = student.id and g.state = 'OPEN'
                    order by g.severity desc, days desc limit 1) urgent on true
                where (not :attention or urgent.severity is not null)
                  and (:q = '' or lower(given_name || ' ' || family_name || ' ' || legal_name || ' ' || family_name || ' '
                      || number) like :q)
                  and (:stage = '' or exists (select from journey_standing s
                      where s.institution_id = student.institution_id and s.student_id = student.id
                        and s.stage_key = :stage))
                  and (:cohort::uuid is null or exists (select from cohort_member m
                      where m.institution_id = student.institution_id and m.student_id = student.id
                        and m.cohort_id = :cohort::uuid))
            ), page as (
                select * from sorted where (place, id) > (:place, :id) order by place, id limit :limit
            )
            select page.*, r.title as roadmap_title, s.percent, s.stage_number, s.stage_title, s.trail,
                   s.job_ready_earliest, s.job_ready_likely, s.job_ready_latest, c.last_at,
                   t.at as attempt_at, t.channel as attempt_channel, t.outcome as attempt_outcome,
                   g.kinds, g.severities, g.since, g.days, g.about,
                   array(select k.name from cohort_member m
                         join cohort k on k.institution_id = m.institution_id and k.id = m.cohort_id
                         where m.institution_id = page.institution_id and m.student_id = page.id order by k.name) as cohorts,
                   (select min(starts_at) from appointment m
                    where m.institution_id = page.institution_id and m.student_id = page.id and m.advisor_id = :advisor
                      and m.state = 'BOOKED' and m.starts_at > :now) as next_meeting
            from page
            left join journey_standing s on s.institution_id = page.institution_id and s.student_id = page.id
            left join journey j on j.institution_id = page.institution_id and j.student_id = page.id
            left join published_roadmap r on r.institution_id = j.institution_id and r.key = j.roadmap_key
                and r.version = j.roadmap_version
            left join contact c on c.institution_id = page.institution_id and c.student_id = page.id
            left join lateral (
                select at, channel, outcome from contact_attempt
                where institution_id = page.institution_id and student_id = page.id
                order by at desc, id desc limit 1) t on true
            left join lateral (
                select array_agg(kind order by severity desc, length desc) as kinds,
                       array_agg(severity order by severity desc, length desc) as severities,
                       array_agg(since::text order by severity desc, length desc) as since,
                       array_agg(length order by severity desc, length desc) as days,
                       array_agg(about order by severity desc, length desc) as about
                from (select *, coalesce(days, :today::date - since) as length from signal
                      where institution_id = page.institution_id and student_id = page.id and state = 'OPEN') reason
                ) g on true
            order by place, id
            """;

    private final JdbcClient jdbc;

    CaseloadQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose caseload, and when it is there. */
    record Viewpoint(PersonId advisor, Instant now, ZoneId zone) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    /** What to show of it. */
    record Wish(CaseloadView view, String q, @Nullable UUID cohort, String stage, CaseloadSort sort) {}

    /** A row and where it stands in the order asked for. */
    record Placed(CaseloadRow row, String place) {

        Cursor cursor() {
            return Cursor.at(place, row.student().id());
        }
    }

    /** How many there are, and how many of them need attention. */
    record Totals(int total, int attention) {}

    Totals totals(Viewpoint from) {
        return jdbc.sql(TOTALS)
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .query((row, _) -> new Totals(row.getInt("total"), row.getInt("attention")))
                .single();
    }

    List<Placed> page(Viewpoint from, Wish wish, Optional<Cursor> after, int limit) {
        return jdbc.sql(PAGE.formatted(placeBy(wish.sort())))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("today", from.today())
                .param("place", after.map(it -> it.text(0)).orElse(""))
                .param("id", after.map(it -> it.value(1, UUID::fromString)).orElse(new UUID(0, 0)))
                .param("attention", wish.view() == CaseloadView.ATTENTION)
                .param("q", wish.q())
                .param("stage", wish.stage())
                .param("cohort", wish.cohort() == null ? null : wish.cohort().toString(), Types.VARCHAR)
                .param("limit", limit + 1)
                .query((row, _) -> new Placed(CaseloadRows.read(row), row.getString("place")))
                .list();
    }

    /** Text that sorts as wanted, so that every order has the same kind of place in the list. */
    private static String placeBy(CaseloadSort sort) {
        var name = "lower(family_name) || ' ' || lower(given_name)";
        return switch (sort) {
            case URGENCY ->
                "to_char(100 - coalesce(severity, -1), 'FM000') || to_char(100000 - coalesce(days, 0), 'FM000000') || "
                        + name;
            case NAME -> "' ' || " + name;
            case LAST_CONTACT ->
                "coalesce(to_char(%s at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '0') || "
                                .formatted(ofStudent("last_at", "contact"))
                        + name;
            case PROGRESS ->
                "to_char(coalesce(%s, 0), 'FM000') || ".formatted(ofStudent("percent", "journey_standing")) + name;
        };
    }

    private static String ofStudent(String column, String table) {
        return "(select o.%s from %s o where o.institution_id = student.institution_id and o.student_id = student.id)"
                .formatted(column, table);
    }
}
