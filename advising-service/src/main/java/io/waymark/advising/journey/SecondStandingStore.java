package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what lists show of second journeys. The first forecast is kept as what the student was promised. */
@Component
class SecondStandingStore {

    private static final String KEEP = """
            insert into second_standing as s (
                institution_id, student_id, percent, stage_number, stage_key, stage_title, job_ready_likely, promised)
            select :institution, student_id, percent, stage_number, stage_key, stage_title, job_ready_likely, job_ready_likely
            from jsonb_to_recordset(cast(:standings as jsonb)) as r (
                student_id uuid, percent int, stage_number int, stage_key text, stage_title text, job_ready_likely date)
            order by student_id
            on conflict (institution_id, student_id) do update set
                percent = excluded.percent, stage_number = excluded.stage_number, stage_key = excluded.stage_key,
                stage_title = excluded.stage_title, job_ready_likely = excluded.job_ready_likely,
                promised = coalesce(s.promised, excluded.promised)
            where (s.percent, s.stage_number, s.stage_key, s.stage_title, s.job_ready_likely)
                  is distinct from (excluded.percent, excluded.stage_number, excluded.stage_key, excluded.stage_title,
                                    excluded.job_ready_likely)
            returning s.student_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SecondStandingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes what differs from what is kept, in one statement or none, and tells whose standing that was. */
    Set<PersonId> keep(Collection<JourneyStanding> standings) {
        return standings.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(KEEP)
                        .param("institution", CurrentInstitution.get().value())
                        .param("standings", json.writeValueAsString(standings))
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .stream()
                        .collect(Collectors.toSet());
    }
}
