package io.waymark.advising.roster;

import io.waymark.advising.advisor.Assignments;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a faultless roster into the directory, cohorts and assignments, set by set and a stretch
 * at a time, so that what is held in memory does not grow with the file. This is the one place that writes
 * other features' tables: row by row through their services, twenty thousand people would take minutes instead of seconds.
 * What is as the file says already is not touched.
 */
@Component
class RosterMerge {

    private static final int STRETCH = 1_000;

    /** What there is already of a row's person. */
    static final String PRESENT = """
            left join person p on p.institution_id = r.institution_id and p.number = r.number
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join person v on v.institution_id = a.institution_id and v.id = a.advisor_id
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            left join (select m.institution_id, m.student_id, c.name from cohort_member m
                       join cohort c on c.institution_id = m.institution_id and c.id = m.cohort_id) k
                on k.institution_id = p.institution_id and k.student_id = p.id and k.name = r.cohort
            """.formatted(Advisees.ADVISES_NOW);

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

    static final String OF_ROSTER = "r.institution_id = :institution and r.roster_id = :roster";

    private static final String OF_STRETCH = OF_ROSTER
            + " and (lower(r.role) = 'student') = :students and r.row_number > :after and r.row_number <= :last";

    /** What will be done about each row. */
    private static final String OUTCOMES = """
            update roster_row r set outcome = n.result, tell = n.tell, person_id = coalesce(n.person_id, r.person_id)
            from (select r.row_number, %s as result, p.id is null or not (%s) as tell, p.id as person_id
                  from roster_row r %s where %s) n
            where %s and r.row_number = n.row_number
            """.formatted(RESULT, SAME_PERSON, PRESENT, OF_ROSTER, OF_ROSTER);

    /** The next rows to apply, and what will have been done about them. */
    private static final String NEXT_STRETCH = """
            select max(row_number) as last,
                   count(*) filter (where outcome = 'CREATED') as created,
                   count(*) filter (where outcome = 'CHANGED') as changed,
                   count(*) filter (where outcome = 'UNCHANGED') as unchanged
            from (select r.row_number, r.outcome from roster_row r
                  where %s and (lower(r.role) = 'student') = :students and r.row_number > :after
                  order by r.row_number limit :stretch) next
            """.formatted(OF_ROSTER);

    /** What students need before one of them can be applied, once all others are there. */
    private static final List<String> FOR_ALL_STUDENTS = List.of("""
            insert into cohort (institution_id, id, name, version)
            select distinct on (r.cohort) r.institution_id, gen_random_uuid(), r.cohort, 0
            from roster_row r where %s and r.cohort <> '' and lower(r.role) = 'student'
            on conflict do nothing
            """.formatted(OF_ROSTER));

    /** The advisors whom the roster names for its students. */
    private static final String NAMED_ADVISORS = """
            select distinct v.id from roster_row r
            join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student' and r.advisor_number <> ''
            """.formatted(OF_ROSTER);

    private static final String NEW_ASSIGNMENTS = """
            select r.person_id as student, v.id as advisor from roster_row r
            join person v on v.institution_id = r.institution_id and v.number = r.advisor_number
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED'
            """.formatted(OF_STRETCH);

    /** What is done about a stretch. */
    private static final List<String> STEPS =
            List.of("""
            insert into lifecycle_change (institution_id, id, person_id, lifecycle, since, made_by, by_id, changed_at)
            select p.institution_id, gen_random_uuid(), p.id, 'ACTIVE',
                   (cast(:now as timestamptz) at time zone :zone)::date, 'IMPORT', :by, :now
            from roster_row r join person p on p.institution_id = r.institution_id and p.number = r.number
            where %s and r.tell and not p.active
            """.formatted(OF_STRETCH), """
            insert into person as p (
                institution_id, id, number, given_name, family_name, email, roles, zone, version)
            select r.institution_id, r.person_id, r.number, r.given_name, r.family_name, r.email,
                   array[upper(r.role)], coalesce(nullif(r.time_zone, ''), :zone), 0
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
                lifecycle = 'ACTIVE',
                version = p.version + 1
            """.formatted(OF_STRETCH, OF_ROSTER), """
            insert into cohort_member (institution_id, cohort_id, student_id, since)
            select r.institution_id, c.id, r.person_id, :now
            from roster_row r join cohort c on c.institution_id = r.institution_id and c.name = r.cohort
            where %s and lower(r.role) = 'student' and r.outcome <> 'UNCHANGED'
            on conflict do nothing
            """.formatted(OF_STRETCH));

    private static final String NEW_JOURNEYS = """
            select r.roadmap, r.started_on, array_agg(r.person_id) as students
            from roster_row r
            where %s and lower(r.role) = 'student' and r.roadmap <> '' and r.outcome <> 'UNCHANGED'
              and not exists (select from journey j
                  where j.institution_id = r.institution_id and j.student_id = r.person_id)
            group by r.roadmap, r.started_on
            """.formatted(OF_STRETCH);

    private final JdbcClient jdbc;
    private final MergeRefusals refusals;
    private final Assignments assignments;

    RosterMerge(JdbcClient jdbc, MergeRefusals refusals, Assignments assignments) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.assignments = assignments;
    }

    record Terms(PersonId by, ZoneId zone, Instant now) {}

    /** Students who begin a roadmap on the same day. */
    record Beginners(String roadmap, @Nullable LocalDate startedOn, List<PersonId> students) {}

    /** Some rows up to the last of them, and what was done about how many. */
    record Stretch(int last, int created, int changed, int unchanged) {}

    /**
     * Stretch by stretch: students after all others, among whom are their advisors.
     *
     * @param beginners puts students on their roadmaps
     * @param applied hears of each stretch when it is through
     */
    void merge(RosterId roster, Terms terms, Consumer<Beginners> beginners, Consumer<Stretch> applied) {
        var parameters = parameters(roster, terms);
        jdbc.sql("select set_config('app.actor', ?, true)")
                .param(terms.by().toString())
                .query((row, _) -> row.getString(1))
                .single();
        joinSetsAsSets();
        refusals.refuseIfOutdated(parameters);
        update(OUTCOMES, parameters);
        mergeStretches(false, parameters, _ -> {}, applied);
        FOR_ALL_STUDENTS.forEach(it -> update(it, parameters));
        var assigning = assignments.to(people(NAMED_ADVISORS, parameters));
        mergeStretches(
                true,
                parameters,
                stretch -> {
                    assigning.assign(advisors(stretch));
                    beginners(stretch).forEach(beginners);
                },
                applied);
        assigning.finish();
    }

    private static Map<String, Object> parameters(RosterId roster, Terms terms) {
        return Map.of(
                "institution", CurrentInstitution.get().value(),
                "roster", roster.value(),
                "zone", terms.zone().getId(),
                "now", Timestamp.from(terms.now()),
                "by", terms.by().value());
    }

    private void mergeStretches(
            boolean students, Map<String, Object> all, Consumer<Map<String, Object>> more, Consumer<Stretch> applied) {
        var parameters = new HashMap<>(all);
        parameters.put("students", students);
        parameters.put("stretch", STRETCH);
        parameters.put("after", 0);
        for (var next = next(parameters); next.last() > 0; next = next(parameters)) {
            parameters.put("last", next.last());
            STEPS.forEach(it -> update(it, parameters));
            more.accept(parameters);
            applied.accept(next);
            parameters.put("after", next.last());
        }
    }

    private List<PersonId> people(String query, Map<String, Object> parameters) {
        return jdbc.sql(query)
                .params(parameters)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private Map<PersonId, PersonId> advisors(Map<String, Object> stretch) {
        return jdbc
                .sql(NEW_ASSIGNMENTS)
                .params(stretch)
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("student", UUID.class)),
                        new PersonId(row.getObject("advisor", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Beginners> beginners(Map<String, Object> stretch) {
        return jdbc.sql(NEW_JOURNEYS)
                .params(stretch)
                .query((row, _) -> beginners(row))
                .list();
    }

    private Stretch next(Map<String, Object> parameters) {
        return jdbc.sql(NEXT_STRETCH)
                .params(parameters)
                .query((row, _) -> new Stretch(
                        row.getInt("last"), row.getInt("created"), row.getInt("changed"), row.getInt("unchanged")))
                .single();
    }

    private void update(String step, Map<String, Object> parameters) {
        jdbc.sql(step).params(parameters).update();
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
