package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps assignments, many at a time. */
@Component
class AssignmentStore {

    private static final String ENDLESS = "infinity";

    private static final String ASSIGNMENTS = """
            select a.id, a.student_id, a.advisor_id, a.starts_at, nullif(a.ends_at, 'infinity') as ends_at, a.handover_id
            from assignment a where a.institution_id = :institution
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these students have then, had just until then, or have later; nobody else changes it meanwhile. */
    List<Assignment> lockFrom(Collection<PersonId> students, Instant moment) {
        return jdbc.sql(ASSIGNMENTS + """
                        and a.student_id = any (:students) and a.ends_at >= :moment
                        order by a.id for update
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("students", uuids(students))
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> read(row))
                .list();
    }

    /** The assignments of an advisor's that last beyond a moment, those to come included. */
    List<Assignment> ofAdvisor(PersonId advisor, Instant moment) {
        return jdbc.sql(ASSIGNMENTS + "and a.advisor_id = :advisor and a.ends_at > :moment order by a.id")
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Assignment> find(UUID assignment) {
        return jdbc.sql(ASSIGNMENTS + "and a.id = :id")
                .param("institution", CurrentInstitution.get().value())
                .param("id", assignment)
                .query((row, _) -> read(row))
                .optional();
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

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Assignment read(ResultSet row) throws SQLException {
        var until = row.getTimestamp("ends_at");
        return new Assignment(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                new PersonId(row.getObject("advisor_id", UUID.class)),
                new Period(row.getTimestamp("starts_at").toInstant(), until == null ? null : until.toInstant()),
                row.getObject("handover_id", UUID.class));
    }
}
