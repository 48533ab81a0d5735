package io.waymark.advising.imports;

import io.waymark.advising.person.Advisees;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what imports said last about each person, and gave them, by which the next one sees what was changed by hand since. */
@Component
class ImportOrigins {

    /** What the file says; where it says nothing, what an import said before; and where none did, what there is. */
    private static final String REMEMBER = """
            insert into import_origin as o (
                institution_id, person_id, given_name, family_name, email, zone, roles, advisor_id, cohorts, attributes)
            select r.institution_id, r.person_id, r.given_name, r.family_name, r.email,
                   coalesce(nullif(r.time_zone, ''), before.zone, p.zone), %s,
                   coalesce(v.id, before.advisor_id, a.advisor_id), %s,
                   coalesce((select jsonb_object_agg(h.key, h.value) from person_attribute h
                             where h.institution_id = p.institution_id and h.person_id = p.id), '{}')
                       || coalesce(before.attributes, '{}') || r.attributes
            from import_row r
            join person p on p.institution_id = r.institution_id and p.id = r.person_id
            left join import_origin before on before.institution_id = r.institution_id and before.person_id = r.person_id
            left join person v on v.institution_id = r.institution_id and v.number = r.advisor_number and r.student
            left join assignment a on a.institution_id = r.institution_id and a.student_id = r.person_id and %s
            where %s and r.same_number is null
            on conflict (institution_id, person_id) do update set
                given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email,
                zone = excluded.zone, advisor_id = excluded.advisor_id,
                roles = array(select distinct unnest(o.roles || excluded.roles)),
                cohorts = array(select distinct unnest(o.cohorts || excluded.cohorts)),
                attributes = excluded.attributes
            where (o.given_name, o.family_name, o.email, o.attributes)
                    <> (excluded.given_name, excluded.family_name, excluded.email, excluded.attributes)
               or o.zone is distinct from excluded.zone
               or o.advisor_id is distinct from excluded.advisor_id
               or not (excluded.roles <@ o.roles and excluded.cohorts <@ o.cohorts)
            """.formatted(
            ImportOutcomes.ALL_ROLES, ImportOutcomes.ALL_COHORTS, Advisees.ADVISES_NOW, ImportOutcomes.OF_IMPORT);

    private final JdbcClient jdbc;

    ImportOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(ImportId upload, Instant now) {
        jdbc.sql(REMEMBER)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
