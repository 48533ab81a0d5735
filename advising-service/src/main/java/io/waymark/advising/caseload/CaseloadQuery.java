package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.Attention;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a caseload in two statements, however long it is: the totals and one stretch. It looks into what other features
 * keep for it (standings, contacts, assignments, appointments, cohorts) and never writes there.
 */
@Component
class CaseloadQuery {

    private static final String STUDENTS = """
            with meeting as (
                select student_id,
                       min(starts_at) filter (where state = 'BOOKED' and starts_at > :now) as next_meeting,
                       max(starts_at) filter (where state = 'ATTENDED') as kept,
                       max(starts_at) filter (where state = 'MISSED') as missed
                from appointment where institution_id = :institution and advisor_id = :advisor
                group by student_id
            ), student as (
                select p.id, p.number, p.called_name as given_name, p.given_name as legal_name, p.family_name, p.institution_id, (a.starts_at at time zone :zone)::date as from_day,
                       s.student_id is not null as on_roadmap, s.percent, s.stage_number, s.stage_key, s.stage_title,
                       s.trail, s.waiting_for, s.returned_what, s.job_ready_earliest, s.job_ready_likely, s.job_ready_latest,
                       s.job_ready_likely - s.promised as behind, c.last_at, m.next_meeting, r.title as roadmap_title,
                       (s.waiting_since at time zone :zone)::date as waiting_since,
                       (s.returned_since at time zone :zone)::date as returned_since,
                       case when m.missed > coalesce(m.kept, '-infinity') and m.next_meeting is null
                            then (m.missed at time zone :zone)::date end as missed_on,
                       coalesce((c.last_at at time zone :zone)::date, (a.starts_at at time zone :zone)::date) as contact_on
                from assignment a
                join person p on p.institution_id = a.institution_id and p.id = a.student_id and p.active
                left join journey_standing s on s.institution_id = a.institution_id and s.student_id = a.student_id
                left join journey j on j.institution_id = a.institution_id and j.student_id = a.student_id
                left join published_roadmap r on r.institution_id = j.institution_id and r.key = j.roadmap_key
                    and r.version = j.roadmap_version
                left join contact c on c.institution_id = a.institution_id and c.student_id = a.student_id
                left join meeting m on m.student_id = a.student_id
                where a.institution_id = :institution and a.advisor_id = :advisor and %s
            ), judged as (
                select student.*, reason, since, case when reason = 'BEHIND_FORECAST' then behind
                       else :today::date - since end as days, urgency
                from student left join lateral (
                    select * from (values
                        (1, 'WAITING_FOR_YOU', waiting_since, waiting_since is not null),
                        (2, 'DID_NOT_COME', missed_on, missed_on is not null),
                        (3, 'RETURNED_NOT_RESENT', returned_since, returned_since <= :returnedBy::date),
                        (4, 'BEHIND_FORECAST', null, behind >= :behind),
                        (5, 'NO_CONTACT', contact_on, contact_on <= :contactBy::date),
                        (6, 'NO_APPOINTMENT', from_day, last_at is null and next_meeting is null),
                        (7, 'NO_ROADMAP', from_day, not on_roadmap)) as rule (urgency, reason, since, holds)
                    where holds order by urgency limit 1) rule on true
            )
            """.formatted(Advisees.ADVISES_NOW);

    private static final String PAGE = STUDENTS + """
            , sorted as (select judged.*, %s collate "C" as place from judged)
            select sorted.*, array(
                select c.name from cohort_member m
                join cohort c on c.institution_id = m.institution_id and c.id = m.cohort_id
                where m.institution_id = sorted.institution_id and m.student_id = sorted.id order by c.name) as cohorts
            from sorted
            where (place, id) > (:place, :id)
              and (not :attention or reason is not null)
              and (:q = '' or lower(given_name || ' ' || family_name || ' ' || legal_name || ' ' || family_name || ' ' || number) like :q)
              and (:stage = '' or stage_key = :stage)
              and (:cohort::uuid is null or exists (select from cohort_member m
                  where m.institution_id = sorted.institution_id and m.student_id = sorted.id and m.cohort_id = :cohort::uuid))
            order by place, id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final CaseloadProperties properties;

    CaseloadQuery(JdbcClient jdbc, CaseloadProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
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
        return bind(jdbc.sql(STUDENTS + "select count(*) as total, count(reason) as attention from judged"), from)
                .query((row, _) -> new Totals(row.getInt("total"), row.getInt("attention")))
                .single();
    }

    List<Placed> page(Viewpoint from, Wish wish, Optional<Cursor> after, int limit) {
        return bind(jdbc.sql(PAGE.formatted(placeBy(wish.sort()))), from)
                .param("place", after.map(it -> it.text(0)).orElse(""))
                .param("id", after.map(it -> it.value(1, UUID::fromString)).orElse(new UUID(0, 0)))
                .param("attention", wish.view() == CaseloadView.ATTENTION)
                .param("q", wish.q())
                .param("stage", wish.stage())
                .param("cohort", wish.cohort() == null ? null : wish.cohort().toString(), Types.VARCHAR)
                .param("limit", limit + 1)
                .query((row, _) -> new Placed(read(row), row.getString("place")))
                .list();
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Viewpoint from) {
        return statement
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("zone", from.zone().getId())
                .param("today", from.today())
                .param("returnedBy", from.today().minus(properties.returned()))
                .param("contactBy", from.today().minus(properties.contact()))
                .param("behind", properties.behind().getDays());
    }

    /** Text that sorts as wanted, so that every order has the same kind of place in the list. */
    private static String placeBy(CaseloadSort sort) {
        var name = "lower(family_name) || ' ' || lower(given_name)";
        return switch (sort) {
            case URGENCY -> "coalesce(urgency, 9) || to_char(100000 - coalesce(days, 0), 'FM000000') || " + name;
            case NAME -> "' ' || " + name;
            case LAST_CONTACT -> "coalesce(to_char(last_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '0') || " + name;
            case PROGRESS -> "to_char(coalesce(percent, 0), 'FM000') || " + name;
        };
    }

    private static CaseloadRow read(ResultSet row) throws SQLException {
        var trail = row.getArray("trail");
        return new CaseloadRow(
                new PersonBrief(
                        row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                List.of((String[]) row.getArray("cohorts").getArray()),
                attention(row),
                row.getString("roadmap_title"),
                row.getObject("percent", Integer.class),
                row.getObject("stage_number", Integer.class),
                row.getString("stage_title"),
                trail == null
                        ? List.of()
                        : Arrays.stream((String[]) trail.getArray())
                                .map(Mark::valueOf)
                                .toList(),
                instant(row, "last_at"),
                forecast(row),
                instant(row, "next_meeting"));
    }

    private static @Nullable Attention attention(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        if (reason == null) {
            return null;
        }
        var known = Attention.Reason.valueOf(reason);
        var about = switch (known) {
            case WAITING_FOR_YOU -> row.getString("waiting_for");
            case RETURNED_NOT_RESENT -> row.getString("returned_what");
            default -> null;
        };
        return new Attention(known, row.getObject("since", LocalDate.class), row.getInt("days"), about);
    }

    private static @Nullable ForecastView forecast(ResultSet row) throws SQLException {
        var likely = row.getObject("job_ready_likely", LocalDate.class);
        return likely == null
                ? null
                : new ForecastView(
                        row.getObject("job_ready_earliest", LocalDate.class),
                        likely,
                        row.getObject("job_ready_latest", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
