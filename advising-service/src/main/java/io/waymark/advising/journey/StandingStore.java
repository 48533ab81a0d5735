package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Progress;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what lists show of journeys. The first forecast ever made is kept as what the student was promised. */
@Component
class StandingStore {

    private static final String COLUMNS = """
            percent int, done int, total int, stage_number int, stage_key text, stage_title text, trail text[],
            stage_days int[], job_ready_earliest date, job_ready_likely date, job_ready_latest date
            """;

    private static final String KEEP = """
            update journey_standing s set
                percent = r.percent, done = r.done, total = r.total,
                stage_number = r.stage_number, stage_key = r.stage_key, stage_title = r.stage_title, trail = r.trail,
                stage_days = r.stage_days,
                job_ready_earliest = r.job_ready_earliest, job_ready_likely = r.job_ready_likely,
                job_ready_latest = r.job_ready_latest, promised = coalesce(s.promised, r.job_ready_likely)
            from jsonb_to_recordset(cast(:standings as jsonb)) as r (student_id uuid, %s)
            where s.institution_id = :institution and s.student_id = r.student_id
              and (s.percent, s.done, s.total, s.stage_number, s.stage_key, s.stage_title, s.trail, s.stage_days,
                   s.job_ready_earliest, s.job_ready_likely, s.job_ready_latest)
                  is distinct from
                  (r.percent, r.done, r.total, r.stage_number, r.stage_key, r.stage_title, r.trail, r.stage_days,
                   r.job_ready_earliest, r.job_ready_likely, r.job_ready_latest)
            returning s.student_id
            """.formatted(COLUMNS);

    private static final String BEGIN = """
            insert into journey_standing (
                institution_id, student_id, percent, done, total, stage_number, stage_key, stage_title, trail,
                stage_days, job_ready_earliest, job_ready_likely, job_ready_latest, promised)
            select :institution, student, percent, done, total, stage_number, stage_key, stage_title, trail,
                   stage_days, job_ready_earliest, job_ready_likely, job_ready_latest, job_ready_likely
            from unnest(:students) as student, jsonb_to_record(cast(:standing as jsonb)) as r (%s)
            """.formatted(COLUMNS);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StandingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes what differs from what is kept, in one statement, and tells whose standing that was. */
    Set<PersonId> keep(Collection<JourneyStanding> standings) {
        return jdbc
                .sql(KEEP)
                .param("institution", CurrentInstitution.get().value())
                .param("standings", json.writeValueAsString(standings))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Begins with the same for all of these students. */
    void begin(Collection<PersonId> students, LocalDate startedOn, Progress progress) {
        var ids = students.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql(BEGIN)
                .param("institution", CurrentInstitution.get().value())
                .param("students", ids)
                .param(
                        "standing",
                        json.writeValueAsString(JourneyStanding.of(new PersonId(ids[0]), startedOn, progress)))
                .update();
    }
}
