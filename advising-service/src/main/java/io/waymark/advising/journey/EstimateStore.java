package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Goal;
import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps estimates. */
@Component
class EstimateStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EstimateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whose estimate, on which roadmap. */
    record EstimateKey(PersonId student, RoadmapKey roadmap) {}

    /** An estimate without its facts. */
    record KeptEstimate(UUID id, LocalDate on, Goal goal, LocalDate likely) {}

    /** That an estimate moved. */
    record ToldMove(
            LocalDate on,
            LocalDate likely,
            int movedBy,
            EstimateCause cause,
            @Nullable String step) {}

    /** The newest of each student and roadmap. */
    Map<EstimateKey, KeptEstimate> newest(Collection<PersonId> students) {
        Map<EstimateKey, KeptEstimate> newest = new HashMap<>();
        jdbc.sql("""
                        select distinct on (student_id, roadmap_key)
                               student_id, id, roadmap_key, estimated_on, goal, likely
                        from remembered_estimate where institution_id = ? and student_id = any (?)
                        order by student_id, roadmap_key, id desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    newest.put(
                            new EstimateKey(
                                    new PersonId(row.getObject("student_id", UUID.class)),
                                    RoadmapKey.of(row.getString("roadmap_key"))),
                            new KeptEstimate(
                                    row.getObject("id", UUID.class),
                                    row.getObject("estimated_on", LocalDate.class),
                                    Goal.valueOf(row.getString("goal")),
                                    row.getObject("likely", LocalDate.class)));
                });
        return newest;
    }

    Map<UUID, EstimateFacts> facts(Collection<KeptEstimate> estimates) {
        Map<UUID, EstimateFacts> facts = new HashMap<>();
        if (!estimates.isEmpty()) {
            jdbc.sql("select id, facts from remembered_estimate where institution_id = ? and id = any (?)")
                    .param(CurrentInstitution.get().value())
                    .param(estimates.stream().map(KeptEstimate::id).toArray(UUID[]::new))
                    .query(row -> {
                        facts.put(
                                row.getObject("id", UUID.class),
                                json.readValue(row.getString("facts"), EstimateFacts.class));
                    });
        }
        return facts;
    }

    void add(List<EstimateRow> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            insert into remembered_estimate (
                                institution_id, id, student_id, roadmap_key, roadmap_version, estimated_on, goal, likely,
                                facts, moved_by, cause, step)
                            select ?, id, student_id, roadmap_key, roadmap_version, estimated_on, goal, likely,
                                   facts, moved_by, cause, step
                            from jsonb_to_recordset(cast(? as jsonb)) as r (
                                id uuid, student_id uuid, roadmap_key text, roadmap_version int, estimated_on date,
                                goal text, likely date, facts jsonb, moved_by int, cause text, step text)
                            """)
                    .param(CurrentInstitution.get().value())
                    .param(json.writeValueAsString(rows))
                    .update();
        }
    }

    /** How the estimate moved on this roadmap, newest first. */
    List<ToldMove> told(PersonId student, RoadmapKey roadmap, Goal goal, int limit) {
        return jdbc.sql("""
                        select estimated_on, likely, moved_by, cause, step from remembered_estimate
                        where institution_id = ? and student_id = ? and roadmap_key = ? and goal = ?
                          and cause is not null
                        order by id desc limit ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(roadmap.value())
                .param(goal.name())
                .param(limit)
                .query((row, _) -> new ToldMove(
                        row.getObject("estimated_on", LocalDate.class),
                        row.getObject("likely", LocalDate.class),
                        row.getInt("moved_by"),
                        EstimateCause.valueOf(row.getString("cause")),
                        row.getString("step")))
                .list();
    }
}
