package io.waymark.advising.imports;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the first of a person's rows speak for all of them, and finds in what the others contradict it. */
@Component
class RepeatedRows {

    private static final String HAS_REPEATED = """
            select exists (select from import_row
                where institution_id = :institution and import_id = :import and same_number is not null)
            """;

    /** What several rows of one person say together. Only a student's rows say something about cohort, advisor and roadmap. */
    private static final String TOGETHER = """
            with repeated as (
                select r.* from import_row r
                where r.institution_id = :institution and r.import_id = :import and r.number in (
                    select s.number from import_row s
                    where s.institution_id = :institution and s.import_id = :import and s.same_number is not null)
            ), attribute as (
                select number, jsonb_object_agg(key, value) as attributes,
                       coalesce(array_agg(key order by key) filter (where contrary), '{}') as differs
                from (select r.number, a.key, max(a.value) as value, count(distinct a.value) > 1 as contrary
                      from repeated r, jsonb_each_text(r.attributes) a group by r.number, a.key) each_attribute
                group by number
            )
            select r.number, min(r.row_number) as first_row,
                   array(select distinct unnest(string_to_array(string_agg(upper(r.role), ';'), ';'))) as roles,
                   bool_or(r.staff) as staff, bool_or(r.student) as student,
                   coalesce(array_agg(distinct r.cohort) filter (where r.student and r.cohort <> ''), '{}') as cohorts,
                   max(r.time_zone) as time_zone,
                   coalesce(max(r.advisor_number) filter (where r.student), '') as advisor_number,
                   coalesce(max(r.roadmap) filter (where r.student), '') as roadmap,
                   coalesce(max(r.started_on) filter (where r.student), '') as started_on,
                   coalesce(a.attributes, '{}') as attributes,
                   array_remove(array[
                       case when count(distinct r.given_name) > 1 then 'given_name' end,
                       case when count(distinct r.family_name) > 1 then 'family_name' end,
                       case when count(distinct r.email_key) > 1 then 'email' end,
                       case when count(distinct nullif(r.time_zone, '')) > 1 then 'time_zone' end,
                       case when count(distinct nullif(r.advisor_number, '')) filter (where r.student) > 1
                            then 'advisor_number' end,
                       case when count(distinct nullif(r.roadmap, '')) filter (where r.student) > 1 then 'roadmap' end,
                       case when count(distinct nullif(r.started_on, '')) filter (where r.student) > 1
                            then 'started_on' end], null) || coalesce(a.differs, '{}') as differs
            from repeated r left join attribute a on a.number = r.number
            group by r.number, a.attributes, a.differs
            """;

    private static final String TELL_DIFFERENCES = """
            update import_row r set differs = d.differs from (%s) d
            where r.institution_id = :institution and r.import_id = :import and r.same_number = d.first_row
              and cardinality(d.differs) > 0
            """.formatted(TOGETHER);

    private static final String FOLD = """
            update import_row r
            set roles = d.roles, staff = d.staff, student = d.student, cohorts = d.cohorts, time_zone = d.time_zone,
                advisor_number = d.advisor_number, roadmap = d.roadmap, started_on = d.started_on,
                attributes = d.attributes || r.attributes,
                filled = array_remove(array[
                    case when r.time_zone <> d.time_zone then 'time_zone' end,
                    case when r.advisor_number <> d.advisor_number then 'advisor_number' end,
                    case when r.roadmap <> d.roadmap then 'roadmap' end,
                    case when r.started_on <> d.started_on then 'started_on' end], null)
                    || array(select k from jsonb_object_keys(d.attributes - array(
                        select jsonb_object_keys(r.attributes))) k)
            from (%s) d
            where r.institution_id = :institution and r.import_id = :import and r.row_number = d.first_row
            """.formatted(TOGETHER);

    private final JdbcClient jdbc;
    private final TransactionSettings settings;

    RepeatedRows(JdbcClient jdbc, TransactionSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void fold(ImportId upload) {
        var parameters = Map.of(
                "institution", CurrentInstitution.get().value(),
                "import", upload.value());
        if (jdbc.sql(HAS_REPEATED).params(parameters).query(Boolean.class).single()) {
            settings.joinSetsAsSets();
            jdbc.sql(TELL_DIFFERENCES).params(parameters).update();
            jdbc.sql(FOLD).params(parameters).update();
        }
    }
}
