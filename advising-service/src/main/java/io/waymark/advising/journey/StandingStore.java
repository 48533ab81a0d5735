package io.waymark.advising.journey;

import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Progress;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what lists show of journeys. The first forecast ever made is kept as what the student was promised. */
@Component
class StandingStore {

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonId student, Progress progress, LocalDate today) {
        var here = progress.here();
        var stage =
                progress.stages().stream().filter(it -> it.key().equals(here)).findFirst();
        var ready = progress.jobReady();
        jdbc.sql("""
                        insert into journey_standing (
                            institution_id, student_id, percent, done, total, stage_number, stage_key, stage_title, trail,
                            job_ready_earliest, job_ready_likely, job_ready_latest, promised, evaluated_on)
                        values (
                            :institution, :student, :percent, :done, :total, :number, :stage, :title, :trail,
                            :earliest::date, :likely::date, :latest::date, :likely::date, :today)
                        on conflict (institution_id, student_id) do update set
                            percent = excluded.percent, done = excluded.done, total = excluded.total,
                            stage_number = excluded.stage_number, stage_key = excluded.stage_key,
                            stage_title = excluded.stage_title, trail = excluded.trail,
                            job_ready_earliest = excluded.job_ready_earliest,
                            job_ready_likely = excluded.job_ready_likely,
                            job_ready_latest = excluded.job_ready_latest,
                            promised = coalesce(journey_standing.promised, excluded.promised),
                            evaluated_on = excluded.evaluated_on
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("percent", progress.percent())
                .param("done", progress.done())
                .param("total", progress.total())
                .param(
                        "number",
                        stage.map(it -> progress.stages().indexOf(it) + 1).orElse(null),
                        Types.INTEGER)
                .param("stage", stage.map(it -> it.key().value()).orElse(null), Types.VARCHAR)
                .param("title", stage.map(it -> it.stage().title()).orElse(null), Types.VARCHAR)
                .param(
                        "trail",
                        progress.stages().stream()
                                .map(Marks::of)
                                .map(Mark::name)
                                .toArray(String[]::new))
                .param("earliest", ready == null ? null : ready.earliest().toString(), Types.VARCHAR)
                .param("likely", ready == null ? null : ready.likely().toString(), Types.VARCHAR)
                .param("latest", ready == null ? null : ready.latest().toString(), Types.VARCHAR)
                .param("today", today)
                .update();
    }

    /** Begins many journeys on the same day: the first student's standing is everybody's. */
    void begin(
            Edition edition, LocalDate startedOn, Collection<PersonId> students, Progress progress, LocalDate today) {
        var ids = students.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("insert into journey select ?, student, ?, ?, ?, 0 from unnest(?) as student")
                .param(CurrentInstitution.get().value())
                .param(edition.key().value())
                .param(edition.version())
                .param(startedOn)
                .param(ids)
                .update();
        var first = new PersonId(ids[0]);
        keep(first, progress, today);
        jdbc.sql("""
                        insert into journey_standing (
                            institution_id, student_id, percent, done, total, stage_number, stage_key, stage_title, trail,
                            job_ready_earliest, job_ready_likely, job_ready_latest, promised, evaluated_on)
                        select institution_id, student, percent, done, total, stage_number, stage_key, stage_title, trail,
                               job_ready_earliest, job_ready_likely, job_ready_latest, promised, evaluated_on
                        from journey_standing, unnest(?) as student
                        where institution_id = ? and student_id = ? and student <> student_id
                        """)
                .param(ids)
                .param(CurrentInstitution.get().value())
                .param(first.value())
                .update();
    }

    /** Active students whose standing is of an earlier day. */
    List<PersonId> outdated(LocalDate today) {
        return jdbc.sql("""
                        select s.student_id from journey_standing s
                        join person p on p.institution_id = s.institution_id and p.id = s.student_id and p.active
                        where s.institution_id = ? and s.evaluated_on < ?
                        order by s.student_id
                        """)
                .param(CurrentInstitution.get().value())
                .param(today)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
