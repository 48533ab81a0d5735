package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Progress;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what lists show of journeys. The first forecast ever made is kept as what the student was promised. */
@Component
class StandingStore {

    private static final String KEEP = """
            update journey_standing s set
                percent = r.percent, done = r.done, total = r.total,
                stage_number = r.stage_number, stage_key = r.stage_key, stage_title = r.stage_title, trail = r.trail,
                job_ready_earliest = r.job_ready_earliest, job_ready_likely = r.job_ready_likely,
                job_ready_latest = r.job_ready_latest, promised = coalesce(s.promised, r.job_ready_likely)
            from jsonb_to_recordset(cast(:standings as jsonb)) as r (
                student_id uuid, percent int, done int, total int,
                stage_number int, stage_key text, stage_title text, trail text[],
                job_ready_earliest date, job_ready_likely date, job_ready_latest date)
            where s.institution_id = :institution and s.student_id = r.student_id
              and (s.percent, s.done, s.total, s.stage_number, s.stage_key, s.stage_title, s.trail,
                   s.job_ready_earliest, s.job_ready_likely, s.job_ready_latest)
                  is distinct from
                  (r.percent, r.done, r.total, r.stage_number, r.stage_key, r.stage_title, r.trail,
                   r.job_ready_earliest, r.job_ready_likely, r.job_ready_latest)
            returning s.student_id
            """;

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

    /** Makes room for the standing of a journey that begins. */
    void open(PersonId student) {
        jdbc.sql("""
                        insert into journey_standing (institution_id, student_id, percent, done, total, trail)
                        values (?, ?, 0, 0, 0, '{}')
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .update();
    }

    /** Begins many journeys on the same day: the first student's standing is everybody's. */
    void begin(Edition edition, LocalDate startedOn, Collection<PersonId> students, Progress progress) {
        var ids = students.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("insert into journey select ?, student, ?, ?, ?, 0 from unnest(?) as student")
                .param(CurrentInstitution.get().value())
                .param(edition.key().value())
                .param(edition.version())
                .param(startedOn)
                .param(ids)
                .update();
        var first = new PersonId(ids[0]);
        open(first);
        keep(List.of(JourneyStanding.of(first, progress)));
        jdbc.sql("""
                        insert into journey_standing (
                            institution_id, student_id, percent, done, total, stage_number, stage_key, stage_title, trail,
                            job_ready_earliest, job_ready_likely, job_ready_latest, promised)
                        select institution_id, student, percent, done, total, stage_number, stage_key, stage_title, trail,
                               job_ready_earliest, job_ready_likely, job_ready_latest, promised
                        from journey_standing, unnest(?) as student
                        where institution_id = ? and student_id = ? and student <> student_id
                        """)
                .param(ids)
                .param(CurrentInstitution.get().value())
                .param(first.value())
                .update();
    }
}
