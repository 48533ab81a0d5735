package io.waymark.advising.imports;

import io.waymark.advising.cohort.CohortRenamed;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spells the cohorts of a file as they are called: as the directory does, or else as the file does where it names them first. */
@Component
class CohortSpelling {

    private static final String SPELL = """
            with written as (
                select cohort, %s as name_key, min(row_number) as first_row
                from import_row where institution_id = :institution and import_id = :import and cohort <> '' group by cohort
            ), spelled as (
                select w.cohort, coalesce(h.name, (
                           select k.name from cohort_former_name f
                           join cohort k on k.institution_id = f.institution_id and k.id = f.cohort_id
                           where f.institution_id = :institution and f.name_key = w.name_key),
                       first_value(w.cohort) over (partition by w.name_key order by w.first_row)) as name
                from written w
                left join cohort h on h.institution_id = :institution and h.name_key = w.name_key
            )
            update import_row r set cohort = s.name from spelled s
            where r.institution_id = :institution and r.import_id = :import and r.cohort = s.cohort and s.name <> s.cohort
            """.formatted(Cohorts.KEY_OF_A_NAME.formatted("cohort"));

    private final JdbcClient jdbc;

    CohortSpelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spell(ImportId upload) {
        jdbc.sql(SPELL)
                .params(Map.of("institution", CurrentInstitution.get().value(), "import", upload.value()))
                .update();
    }

    /** What the last import gave is called otherwise now. */
    @EventListener
    void on(CohortRenamed renamed) {
        jdbc.sql("""
                        update import_origin set cohorts = array_replace(cohorts, :from::text, :to::text)
                        where institution_id = :institution and :from = any (cohorts)
                        """)
                .params(Map.of(
                        "institution", CurrentInstitution.get().value(), "from", renamed.from(), "to", renamed.to()))
                .update();
    }
}
