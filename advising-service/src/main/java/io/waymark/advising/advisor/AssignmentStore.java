package io.waymark.advising.advisor;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes assignments, many at a time. */
@Component
class AssignmentStore {

    private static final String ENDLESS = "infinity";

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remove(List<UUID> assignments) {
        if (!assignments.isEmpty()) {
            jdbc.sql("delete from assignment where institution_id = ? and id = any (?)")
                    .param(CurrentInstitution.get().value())
                    .param(assignments.toArray(UUID[]::new))
                    .update();
        }
    }

    void move(List<Assignment> assignments) {
        if (!assignments.isEmpty()) {
            given("""
                    update assignment a set starts_at = given.starts_at::timestamptz, ends_at = given.ends_at::timestamptz
                    from unnest(:ids, :starts, :ends) as given (id, starts_at, ends_at)
                    where a.institution_id = :institution and a.id = given.id
                    """, assignments).update();
        }
    }

    void add(List<Assignment> assignments) {
        if (!assignments.isEmpty()) {
            given("""
                    insert into assignment (institution_id, id, student_id, advisor_id, starts_at, ends_at, handover_id)
                    select :institution, id, student, advisor, starts_at::timestamptz, ends_at::timestamptz, handover
                    from unnest(:ids, :students, :advisors, :starts, :ends, :handovers)
                        as given (id, student, advisor, starts_at, ends_at, handover)
                    """, assignments)
                    .param("students", uuids(assignments, it -> it.student().value()))
                    .param("advisors", uuids(assignments, it -> it.advisor().value()))
                    .param("handovers", uuids(assignments, Assignment::handover))
                    .update();
        }
    }

    private JdbcClient.StatementSpec given(String statement, List<Assignment> assignments) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("ids", uuids(assignments, Assignment::id))
                .param("starts", texts(assignments, it -> it.period().from().toString()))
                .param("ends", texts(assignments, it -> end(it.period())));
    }

    private static String end(Period period) {
        var until = period.until();
        return until == null ? ENDLESS : until.toString();
    }

    private static String[] texts(List<Assignment> assignments, Function<Assignment, String> part) {
        return assignments.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable UUID[] uuids(List<Assignment> assignments, Function<Assignment, @Nullable UUID> part) {
        return assignments.stream().map(part).toArray(UUID[]::new);
    }
}
