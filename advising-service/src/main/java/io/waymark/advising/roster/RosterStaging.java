package io.waymark.advising.roster;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.Reader;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a file's rows into the database. COPY cannot write to a table under row-level security, so they pass through another. */
@Component
class RosterStaging {

    /** All rows of one number are about one person, and name the first of them. */
    private static final String KEEP = """
            insert into roster_row (
                institution_id, roster_id, row_number, role, number, given_name, family_name, email, time_zone, cohort,
                advisor_number, roadmap, started_on, surplus, email_key, person_id, same_number, same_email, staff, student)
            select :institution, :roster, row_number, role, number, given_name, family_name, email, time_zone, cohort,
                   advisor_number, roadmap, started_on, surplus, email_key, first_value(person_id) over same_number,
                   case when number <> '' then nullif(first_value(row_number) over same_number, row_number) end,
                   case when first_value(number) over same_email <> number
                        then first_value(row_number) over same_email end,
                   lower(role) <> 'student', lower(role) = 'student'
            from incoming
            window same_number as (partition by number order by row_number),
                   same_email as (partition by email_key order by row_number)
            """;

    private static final String HAS_REPEATED = """
            select exists (select from roster_row
                where institution_id = :institution and roster_id = :roster and same_number is not null)
            """;

    /** What several rows of one person say together. Only a student's rows say something about cohort, advisor and roadmap. */
    private static final String TOGETHER = """
            select r.number, min(r.row_number) as first_row, array_agg(distinct upper(r.role)) as roles,
                   bool_or(r.staff) as staff, bool_or(r.student) as student,
                   coalesce(array_agg(distinct r.cohort) filter (where r.student and r.cohort <> ''), '{}') as cohorts,
                   max(r.time_zone) as time_zone,
                   coalesce(max(r.advisor_number) filter (where r.student), '') as advisor_number,
                   coalesce(max(r.roadmap) filter (where r.student), '') as roadmap,
                   coalesce(max(r.started_on) filter (where r.student), '') as started_on,
                   array_remove(array[
                       case when count(distinct r.given_name) > 1 then 'given_name' end,
                       case when count(distinct r.family_name) > 1 then 'family_name' end,
                       case when count(distinct r.email_key) > 1 then 'email' end,
                       case when count(distinct nullif(r.time_zone, '')) > 1 then 'time_zone' end,
                       case when count(distinct nullif(r.advisor_number, '')) filter (where r.student) > 1
                            then 'advisor_number' end,
                       case when count(distinct nullif(r.roadmap, '')) filter (where r.student) > 1 then 'roadmap' end,
                       case when count(distinct nullif(r.started_on, '')) filter (where r.student) > 1
                            then 'started_on' end], null) as differs
            from roster_row r
            where r.institution_id = :institution and r.roster_id = :roster and r.number in (
                select s.number from roster_row s
                where s.institution_id = :institution and s.roster_id = :roster and s.same_number is not null)
            group by r.number
            """;

    private static final String TELL_DIFFERENCES = """
            update roster_row r set differs = d.differs from (%s) d
            where r.institution_id = :institution and r.roster_id = :roster and r.same_number = d.first_row
              and cardinality(d.differs) > 0
            """.formatted(TOGETHER);

    private static final String FOLD = """
            update roster_row r
            set roles = d.roles, staff = d.staff, student = d.student, cohorts = d.cohorts, time_zone = d.time_zone,
                advisor_number = d.advisor_number, roadmap = d.roadmap, started_on = d.started_on,
                filled = array_remove(array[
                    case when r.time_zone <> d.time_zone then 'time_zone' end,
                    case when r.advisor_number <> d.advisor_number then 'advisor_number' end,
                    case when r.roadmap <> d.roadmap then 'roadmap' end,
                    case when r.started_on <> d.started_on then 'started_on' end], null)
            from (%s) d
            where r.institution_id = :institution and r.roster_id = :roster and r.row_number = d.first_row
            """.formatted(TOGETHER);

    private final JdbcClient jdbc;
    private final RosterCopy copy;

    RosterStaging(JdbcClient jdbc, RosterCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    RosterCopy.Staged stage(RosterId roster, Reader file) {
        jdbc.sql("""
                        create temporary table incoming (
                            row_number int, role text, number text, given_name text, family_name text, email text,
                            time_zone text, cohort text, advisor_number text, roadmap text, started_on text, surplus int,
                            email_key text, person_id uuid) on commit drop
                        """).update();
        var staged = copy.copy(file);
        var parameters = Map.of(
                "institution", CurrentInstitution.get().value(),
                "roster", roster.value());
        jdbc.sql(KEEP).params(parameters).update();
        if (jdbc.sql(HAS_REPEATED).params(parameters).query(Boolean.class).single()) {
            jdbc.sql("set local enable_nestloop = off").update(); // nobody has counted the rows yet
            jdbc.sql(TELL_DIFFERENCES).params(parameters).update();
            jdbc.sql(FOLD).params(parameters).update();
        }
        return staged;
    }
}
