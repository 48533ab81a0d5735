package io.waymark.advising.roster;

import io.waymark.kit.tenancy.CurrentInstitution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what imports said last about each person, and gave them, by which the next one sees what was changed by hand since. */
@Component
class ImportOrigins {

    private static final String REMEMBER =
            """
            insert into import_origin as o (
                institution_id, person_id, given_name, family_name, email, zone, roles, advisor_id, cohorts)
            select r.institution_id, r.person_id, r.given_name, r.family_name, r.email, nullif(r.time_zone, ''), %s,
                   v.id, %s
            from roster_row r
            left join person v on v.institution_id = r.institution_id and v.number = r.advisor_number and r.student
            where %s and r.same_number is null
            on conflict (institution_id, person_id) do update set
                given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email,
                zone = coalesce(excluded.zone, o.zone), advisor_id = coalesce(excluded.advisor_id, o.advisor_id),
                roles = array(select distinct unnest(o.roles || excluded.roles)),
                cohorts = array(select distinct unnest(o.cohorts || excluded.cohorts))
            where (o.given_name, o.family_name, o.email) <> (excluded.given_name, excluded.family_name, excluded.email)
               or o.zone is distinct from coalesce(excluded.zone, o.zone)
               or o.advisor_id is distinct from coalesce(excluded.advisor_id, o.advisor_id)
               or not (excluded.roles <@ o.roles and excluded.cohorts <@ o.cohorts)
            """.formatted(RosterOutcomes.ALL_ROLES, RosterOutcomes.ALL_COHORTS, RosterOutcomes.OF_ROSTER);

    private final JdbcClient jdbc;

    ImportOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(RosterId roster) {
        jdbc.sql(REMEMBER)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .update();
    }
}
