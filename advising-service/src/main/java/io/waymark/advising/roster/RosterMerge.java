package io.waymark.advising.roster;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a faultless roster into the directory, cohorts and assignments, set by set. This is the one place that writes
 * other features' tables: row by row through their services, twenty thousand people would take minutes instead of seconds.
 * What is as the file says already is not touched.
 */
@Component
class RosterMerge {

    /** What there is already of a row's person. */
    static final String PRESENT = """
            left join person p on p.institution_id = r.institution_id and p.number = r.number
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and a.until_day is null
            left join person v on v.institution_id = a.institution_id and v.id = a.advisor_id
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            left join (select m.institution_id, m.student_id, c.name from cohort_member m
                       join cohort c on c.institution_id = m.institution_id and c.id = m.cohort_id) k
                on k.institution_id = p.institution_id and k.student_id = p.id and k.name = r.cohort
            """;

    /** The numbers of those who will be advisors when the roster has been applied. */
    static final String ADVISORS = """
            select number from person where institution_id = :institution and active and 'ADVISOR' = any (roles)
            union
            select number from roster_row
            where institution_id = :institution and roster_id = :roster and lower(role) = 'advisor'
            """;

    private static final String SAME_PERSON = """
            p.given_name = r.given_name and p.family_name = r.family_name and p.email = r.email and p.active
                and upper(r.role) = any (p.roles) and (r.time_zone = '' or p.zone = r.time_zone)
            """;

    static final String RESULT = """
            case when p.id is null then 'CREATED'
                 when %s
                     and (lower(r.role) <> 'student' or (
                         (r.advisor_number = '' or v.number = r.advisor_number)
                         and (r.roadmap = '' or j.student_id is not null)
                         and (r.cohort = '' or k.student_id is not null)))
                 then 'UNCHANGED' else 'CHANGED' end
            """.formatted(SAME_PERSON);

    private static final String OF_ROSTER = "r.institution_id = :institution and r.roster_id = :roster";

    /** The first row of which the check found something that is no longer so. */
    private static final String OUTDATED = """
            with advisor as (%s)
            select r.*, p.id is distinct from known.id as other_person, owner.number as email_owner,
                   r.advisor_number <> '' and advisor.number is null as no_advisor, j.roadmap_key
            from roster_row r %s
            left join person known on known.institution_id = r.institution_id and known.id = r.person_id
            left join person owner on owner.institution_id = r.institution_id and owner.email_key = r.email_key
                and owner.number <> r.number
            left join advisor on advisor.number = r.advisor_number
            where %s and (p.id is distinct from known.id or owner.id is not null
                or r.advisor_number <> '' and advisor.number is null
                or r.roadmap <> '' and j.roadmap_key <> r.roadmap)
            order by r.row_number limit 1
            """.formatted(ADVISORS, PRESENT, OF_ROSTER);

    private static final List<String> STEPS = List.of(
            """
            update roster_row r set outcome = n.result, tell = n.tell, person_id = coalesce(n.person_id, r.person_id)
            from (select r.row_number, %s as result, p.id is null or not (%s) as tell, p.id as person_id
                  from roster_row r %s where %s) n
            where %s and r.row_number = n.row_number
            """.formatted(RESULT, SAME_PERSON, PRESENT, OF_ROSTER, OF_ROSTER),
            """
            insert into person as p (
                institution_id, id, number, given_name, family_name, email, roles, zone, active, version)
            select r.institution_id, r.person_id, r.number, r.given_name, r.family_name, r.email,
                   array[upper(r.role)], coalesce(nullif(r.time_zone, ''), :zone), true, 0
            from roster_row r where %s and r.tell
            order by r.row_number
            on conflict (institution_id, number) do update set
                given_name = excluded.given_name,
                family_name = excluded.family_name,
                email = excluded.email,
                roles = (select array_agg(distinct_role order by
                             array_position(array['STUDENT', 'ADVISOR', 'MENTOR', 'ADMIN'], distinct_role))
                         from (select distinct unnest(p.roles || excluded.roles) as distinct_role) every_role),
                zone = case when (select r.time_zone from roster_row r
                                  where %s and r.number = p.number) = '' then p.zone else excluded.zone end,
                active = true,
                version = p.version + 1
            """.formatted(OF_ROSTER, OF_ROSTER),
            """
            insert into cohort (institution_id, id, name, version)
            select distinct on (r.cohort) r.institution_id, gen_random_uuid(), r.cohort, 0
            from roster_row r where %s and r.cohort <> '' and lower(r.role) = 'student'
            on conflict do nothing
            """.formatted(OF_ROSTER),
            """
            insert into cohort_member (institution_id, cohort_id, student_id, since)
            select r.institution_id, c.id, r.person_id, :now
            from roster_row r join cohort c on c.institution_id = r.institution_id and c.name = r.cohort
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED'
            on conflict do nothing
            """.formatted(OF_ROSTER),
            """
            insert into caseload (institution_id, advisor_id, student_limit, version)
            select distinct r.institution_id, v.id, :limit, 0
            from roster_row r join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student'
            on conflict do nothing
            """.formatted(OF_ROSTER),
            """
            select advisor_id from caseload c where c.institution_id = :institution and c.advisor_id in (
                select v.id from roster_row r
                join person v on v.institution_id = r.institution_id and v.number = r.advisor_number where %s)
            order by advisor_id for update
            """.formatted(OF_ROSTER),
            """
            delete from assignment a using roster_row r
            join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED' and a.institution_id = r.institution_id
              and a.student_id = r.person_id and a.until_day is null and a.advisor_id <> v.id and a.from_day >= :today
            """.formatted(OF_ROSTER),
            """
            update assignment a set until_day = :today from roster_row r
            join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED' and a.institution_id = r.institution_id
              and a.student_id = r.person_id and a.until_day is null and a.advisor_id <> v.id
            """.formatted(OF_ROSTER),
            """
            insert into assignment (institution_id, id, student_id, advisor_id, from_day)
            select r.institution_id, gen_random_uuid(), r.person_id, v.id, :today
            from roster_row r join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED'
              and not exists (select from assignment a where a.institution_id = r.institution_id
                  and a.student_id = r.person_id and a.until_day is null)
            """.formatted(OF_ROSTER));

    private static final String OVERFULL = """
            select v.given_name || ' ' || v.family_name as name, c.student_limit, count(*) as load
            from caseload c
            join person v on v.institution_id = c.institution_id and v.id = c.advisor_id
            join assignment a on a.institution_id = c.institution_id and a.advisor_id = c.advisor_id
                and a.until_day is null
            where c.institution_id = :institution and exists (
                select from roster_row r where %s and r.advisor_number = v.number and r.outcome <> 'UNCHANGED')
            group by v.given_name, v.family_name, c.student_limit
            having count(*) > c.student_limit
            order by name limit 1
            """.formatted(OF_ROSTER);

    private static final String NEW_JOURNEYS = """
            select r.roadmap, r.started_on, array_agg(r.person_id) as students
            from roster_row r
            where %s and lower(r.role) = 'student' and r.roadmap <> '' and r.outcome <> 'UNCHANGED'
              and not exists (select from journey j
                  where j.institution_id = r.institution_id and j.student_id = r.person_id)
            group by r.roadmap, r.started_on, r.row_number / 5000
            """.formatted(OF_ROSTER);

    private final JdbcClient jdbc;

    RosterMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Students who begin a roadmap on the same day. */
    record Beginners(String roadmap, @Nullable LocalDate startedOn, List<PersonId> students) {}

    /** @param limit how many students an advisor may have of whom nobody said anything else */
    List<Beginners> merge(RosterId roster, PersonId by, ZoneId zone, LocalDate today, Instant now, int limit) {
        var parameters = Map.<String, Object>of(
                "institution", CurrentInstitution.get().value(),
                "roster", roster.value(),
                "zone", zone.getId(),
                "today", today,
                "now", Timestamp.from(now),
                "limit", limit);
        jdbc.sql("select set_config('app.actor', ?, true)")
                .param(by.toString())
                .query((row, _) -> row.getString(1))
                .single();
        joinSetsAsSets();
        refuseTheFirst(OUTDATED, parameters, RosterMerge::outdated);
        for (var step : STEPS) {
            if (step.startsWith("select")) {
                jdbc.sql(step)
                        .params(parameters)
                        .query((row, _) -> row.getObject(1))
                        .list();
            } else {
                jdbc.sql(step).params(parameters).update();
            }
        }
        refuseTheFirst(OVERFULL, parameters, RosterMerge::overfull);
        return jdbc.sql(NEW_JOURNEYS)
                .params(parameters)
                .query((row, _) -> beginners(row))
                .list();
    }

    /**
     * For the rest of the transaction. Nobody has counted a roster's rows yet, so the planner takes them for a handful and
     * would look through the whole directory again for each.
     */
    void joinSetsAsSets() {
        jdbc.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private void refuseTheFirst(
            String query, Map<String, Object> parameters, RowMapper<RuleViolationException> refusal) {
        jdbc.sql(query).params(parameters).query(refusal).optional().ifPresent(it -> {
            throw it;
        });
    }

    private static RuleViolationException outdated(ResultSet row, int index) throws SQLException {
        var owner = row.getString("email_owner");
        var what = row.getBoolean("other_person")
                ? "the number %s was somebody else's or nobody's".formatted(row.getString("number"))
                : owner != null
                        ? "the address %s was not number %s's".formatted(row.getString("email"), owner)
                        : row.getBoolean("no_advisor")
                                ? "number %s was an advisor".formatted(row.getString("advisor_number"))
                                : "the student did not walk %s".formatted(row.getString("roadmap_key"));
        return new RuleViolationException(
                "roster-outdated",
                "Row %d: when the file was checked, %s. Upload it again.".formatted(row.getInt("row_number"), what));
    }

    private static RuleViolationException overfull(ResultSet row, int index) throws SQLException {
        return new RuleViolationException(
                "caseload-full",
                "%s would have %d students; the limit is %d."
                        .formatted(row.getString("name"), row.getInt("load"), row.getInt("student_limit")));
    }

    private static Beginners beginners(ResultSet row) throws SQLException {
        var startedOn = row.getString("started_on");
        return new Beginners(
                row.getString("roadmap"),
                startedOn.isEmpty() ? null : LocalDate.parse(startedOn),
                Arrays.stream((UUID[]) row.getArray("students").getArray())
                        .map(PersonId::new)
                        .toList());
    }
}
